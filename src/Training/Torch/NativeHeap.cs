using System.Globalization;
using System.Runtime.InteropServices;

namespace ShoeData.Training;

/// <summary>
/// Lets the C library keep what libtorch frees. By default a tensor of many megabytes is a mapping of its own, which is given back and has to be
/// filled with zeros by the system again in every step: a fifth of a training step's processor time.
/// </summary>
internal static class NativeHeap
{
    private const int TrimThreshold = -1;
    private const int TopPad = -2;
    private const int MapMax = -4;
    private const int ArenaMax = -8;
    private const int PadBytes = 64 << 20;
    private const int ProbeBytes = 64 << 10;

    private static readonly Lazy<bool> Kept = new(Keep);

    /// <summary>Whether freed memory is kept; not where the user has set up the C library otherwise.</summary>
    public static bool IsKept => Kept.Value;

    /// <summary>From now on a new thread gets one of the heaps there are, in turn, of which the main one is the first.</summary>
    public static void ShareHeaps() => _ = SetOption(ArenaMax, 1);

    /// <summary>Whether this thread's memory comes from the main heap: the others end at 64 MB.</summary>
    public static bool ServesThisThread()
    {
        var probe = Allocate(ProbeBytes);
        try
        {
            return File.ReadLines("/proc/self/maps").Any(line => line.EndsWith("[heap]", StringComparison.Ordinal) && Contains(line, probe));
        }
        finally
        {
            Free(probe);
        }
    }

    private static bool Keep() =>
        !Environment.GetEnvironmentVariables().Keys.Cast<string>().Any(name => name.StartsWith("MALLOC_", StringComparison.Ordinal) || name is "GLIBC_TUNABLES" or "LD_PRELOAD")
        && SetOption(MapMax, 0) == 1 && SetOption(TrimThreshold, -1) == 1 && SetOption(TopPad, PadBytes) == 1;

    // 5581f0a00000-5581f0c21000 rw-p 00000000 00:00 0    [heap]
    private static bool Contains(string line, nint address)
    {
        var range = line[..line.IndexOf(' ', StringComparison.Ordinal)].Split('-');
        return address >= nint.Parse(range[0], NumberStyles.HexNumber, CultureInfo.InvariantCulture) && address < nint.Parse(range[1], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
    }

    [DllImport("libc", EntryPoint = "mallopt")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SetOption(int option, int value);

    [DllImport("libc", EntryPoint = "malloc")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern nint Allocate(nint bytes);

    [DllImport("libc", EntryPoint = "free")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern void Free(nint address);
}
