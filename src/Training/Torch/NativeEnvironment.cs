using System.Runtime.InteropServices;

namespace ShoeData.Training;

/// <summary>The environment that native libraries read: .NET keeps a copy of its own.</summary>
internal static class NativeEnvironment
{
    /// <summary>Must come before the library is loaded. What the user has set stands.</summary>
    public static void SetDefault(string name, string value) => _ = SetVariable(name, value, overwrite: 0);

    [DllImport("libc", EntryPoint = "setenv", CharSet = CharSet.Ansi, BestFitMapping = false, ThrowOnUnmappableChar = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SetVariable(string name, string value, int overwrite);
}
