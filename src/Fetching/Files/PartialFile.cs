using System.Text.Json;

namespace ShoeData.Fetching;

/// <summary>What of a download is there already, and of which version of the file it is.</summary>
internal sealed class PartialFile(string target)
{
    public string Path { get; } = target + ".part";

    private string Note => Path + ".json";

    public long Length => File.Exists(Path) ? new FileInfo(Path).Length : 0;

    /// <summary>Null when what is there cannot be continued: a part of another version would make a broken file.</summary>
    public PartialNote? Known()
    {
        if (Length == 0 || !File.Exists(Note))
            return null;
        try
        {
            return JsonSerializer.Deserialize(File.ReadAllText(Note), DownloadJson.Default.PartialNote) is { Validator.Length: > 0 } note ? note : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Begins anew.</summary>
    public async Task RestartAsync(PartialNote note, CancellationToken token)
    {
        File.Delete(Path);
        await AtomicFile.WriteJsonAsync(Note, note, DownloadJson.Default.PartialNote, token);
    }

    /// <summary>Unbuffered: what arrived is kept, even when the process is killed.</summary>
    public FileStream Append() => new(Path, FileMode.Append, FileAccess.Write, FileShare.Read, 0, FileOptions.Asynchronous);

    /// <summary>The finished file takes its name.</summary>
    public void Complete()
    {
        using (var file = File.OpenHandle(Path, FileMode.Open, FileAccess.ReadWrite))
            RandomAccess.FlushToDisk(file);
        File.Move(Path, target, overwrite: true);
        File.Delete(Note);
    }

    public void Discard()
    {
        File.Delete(Path);
        File.Delete(Note);
    }
}
