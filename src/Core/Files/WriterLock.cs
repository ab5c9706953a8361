using System.Globalization;

namespace ShoeData;

/// <summary>One writer at a time per data root. The system frees the lock when its holder dies, so a stale one cannot exist.</summary>
public sealed class WriterLock : IDisposable
{
    private readonly FileStream _held;
    private readonly string _owner;

    private WriterLock(FileStream held, string owner)
    {
        _held = held;
        _owner = owner;
    }

    /// <exception cref="UserError">Another process is writing there.</exception>
    public static WriterLock Take(DataLayout layout)
    {
        Directory.CreateDirectory(layout.Root);
        // The lock itself cannot be read while it is held: who holds it stands beside it.
        var owner = layout.WriterLock + ".owner";
        var held = Open(layout, owner);
        try
        {
            File.WriteAllText(owner, Environment.ProcessId.ToString(CultureInfo.InvariantCulture));
            return new WriterLock(held, owner);
        }
        catch
        {
            held.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        File.Delete(_owner);
        _held.Dispose();
    }

    private static FileStream Open(DataLayout layout, string owner)
    {
        try
        {
            return new FileStream(layout.WriterLock, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException exception) when (!ErrorText.IsDiskFull(exception))
        {
            var process = File.Exists(owner) ? $"process {File.ReadAllText(owner)}" : "another process";
            throw new UserError($"{layout.Root}: {process} is writing here; wait until it is done, or pass another --data.", exception, ExitCode.Failed);
        }
    }
}
