namespace ShoeData.Training;

/// <summary>
/// Whether the processor does not tell how large its caches are, as some virtual machines have it. Of an AMD one oneDNN 3.7.1 (libtorch 2.10) then takes them for
/// one byte: a step back through a 1x1 convolution divides by 0 and ends the program (SIGFPE), and some convolutions come out wrong. See <see cref="TrustedConvolution"/>.
/// </summary>
internal static class HiddenCaches
{
    private const string Processor = "/sys/devices/system/cpu/cpu0";

    /// <summary>Whether this machine's processor hides them.</summary>
    public static bool AreHere => AreHidden(Processor);

    /// <param name="processor">What Linux tells of it, a folder; where there is none, nothing is known.</param>
    internal static bool AreHidden(string processor) => Directory.Exists(processor) && !Directory.Exists(Path.Combine(processor, "cache"));
}
