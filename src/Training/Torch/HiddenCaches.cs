namespace ShoeData.Training;

/// <summary>
/// Keeps oneDNN to AVX where the processor does not tell how large its caches are, as some virtual machines have it. Of an AMD one oneDNN 3.7.1 (libtorch 2.10) then
/// takes them for one byte: a step back through a 1x1 convolution divides by 0 and ends the program (SIGFPE), and some convolutions with AVX2 or AVX-512
/// come out wrong. With AVX all those of our models are right. It costs speed; who would rather have that sets <c>ONEDNN_MAX_CPU_ISA</c>.
/// </summary>
internal static class HiddenCaches
{
    private const string Processor = "/sys/devices/system/cpu/cpu0";
    private const string Limit = "ONEDNN_MAX_CPU_ISA";

    /// <summary>Whether this machine's processor hides them.</summary>
    public static bool AreHere => AreHidden(Processor);

    /// <summary>Whether oneDNN is kept to AVX for it; not where the user has set a limit.</summary>
    public static bool Limits => Environment.GetEnvironmentVariable(Limit) is null && AreHere;

    /// <summary>Must come before libtorch is loaded.</summary>
    public static void Avoid()
    {
        if (Limits)
            NativeEnvironment.SetDefault(Limit, "AVX");
    }

    /// <param name="processor">What Linux tells of it, a folder; where there is none, nothing is known.</param>
    internal static bool AreHidden(string processor) => Directory.Exists(processor) && !Directory.Exists(Path.Combine(processor, "cache"));
}
