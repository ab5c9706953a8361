namespace ShoeData.Training;

/// <summary>
/// Lets libtorch's idle threads go to sleep soon. By default OpenMP's threads spin long while they wait, and where two programs share the
/// cores they hold each other up: 8 instead of 55 pictures a second were measured, against some 10 % lost when alone.
/// </summary>
internal static class IdleThreads
{
    private const string Policy = "OMP_WAIT_POLICY";
    private const string Turns = "GOMP_SPINCOUNT";

    /// <summary>Must come before libtorch is loaded. What the user has set stands.</summary>
    public static void Sleep()
    {
        if (Environment.GetEnvironmentVariable(Policy) is null)
            NativeEnvironment.SetDefault(Turns, "1000");
    }
}
