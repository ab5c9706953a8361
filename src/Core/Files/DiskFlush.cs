using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace ShoeData;

/// <summary>Brings many small files to the disk at once; flushing each by itself would make the disk the bottleneck.</summary>
public static class DiskFlush
{
    /// <summary>Everything written so far to the file system that holds this file.</summary>
    public static void FileSystemOf(string file)
    {
        using var handle = File.OpenHandle(file);
        if (SyncFileSystem(handle) != 0)
            throw new IOException($"{file}: what was written could not be brought to the disk: {Marshal.GetLastPInvokeErrorMessage()}.");
    }

    [DllImport("libc", EntryPoint = "syncfs", SetLastError = true)]
    private static extern int SyncFileSystem(SafeFileHandle file);
}
