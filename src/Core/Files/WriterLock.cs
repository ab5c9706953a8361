using System.Globalization;

namespace ShoeData;

/// <summary>One writer at a time per data root. The system frees the lock when its holder dies, so a stale one cannot exist.</summary>
public sealed class WriterLock : IDisposable
{
    private readonly FileStream _held;

    private WriterLock(FileStream held) => _held = held;

    /// <exception cref="UserError">Another process is writing there.</exception>
    public static WriterLock Take(DataLayout layout)
    {
        Directory.CreateDirectory(layout.Root);
        var owner = layout.WriterLock + ".owner";
        try
        {
            var held = new FileStream(layout.WriterLock, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            File.WriteAllText(owner, Environment.ProcessId.ToString(CultureInfo.InvariantCulture));
            return new WriterLock(held);
        }
        catch (IOException exception) when (exception is not (DirectoryNotFoundException or FileNotFoundException) && !ErrorText.IsDiskFull(exception))
        {
            var process = File.Exists(owner) ? $"process {File.ReadAllText(owner)}" : "another process";
            throw new UserError($"{layout.Root}: {process} is writing here; wait until it is done, or pass another --data.", exception, ExitCode.Failed);
        }
    }

    public void Dispose() => _held.Dispose();
}
