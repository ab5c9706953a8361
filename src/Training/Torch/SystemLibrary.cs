using System.Runtime.InteropServices;

namespace ShoeData.Training;

/// <summary>The C++ runtime library that this process uses.</summary>
internal static class SystemLibrary
{
    public const string CxxName = "libstdc++.so.6";

    /// <summary>The versions it defines, <c>GLIBCXX_3.4</c> and on; empty where it cannot be found.</summary>
    public static IReadOnlySet<string> CxxVersions()
    {
        if (!NativeLibrary.TryLoad(CxxName, out _) || LoadedPath(CxxName) is not { } path)
            return new HashSet<string>();
        return ElfVersions.Read(File.ReadAllBytes(path));
    }

    // The process's own map says which of several installed copies the loader took.
    private static string? LoadedPath(string name) => File.ReadLines("/proc/self/maps")
        .Select(line => line.IndexOf('/', StringComparison.Ordinal) is var slash and >= 0 ? line[slash..] : "")
        .FirstOrDefault(path => Path.GetFileName(path).StartsWith(name, StringComparison.Ordinal) && File.Exists(path));
}
