using System.Text.Json;
using ShoeData.Fetching;

namespace ShoeData.KaggleImport;

/// <summary>
/// Which addresses are done: those of the last finished run, and, line by line as they come, those of this one. A run that was killed goes
/// on from it; when a run is complete, its manifest says the same and the journal is deleted. Safe from any number of threads.
/// </summary>
internal sealed class PictureJournal : IDisposable
{
    private readonly Lock _gate = new();
    private readonly RawLayout _layout;
    private readonly EntryFile _now;
    private readonly EntryFile? _before;

    private PictureJournal(RawLayout layout)
    {
        _layout = layout;
        Directory.CreateDirectory(layout.Folder);
        _now = new EntryFile(new FileStream(PathOf(layout), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read, 0), OfJournal);
        // What was half written when the process died is cut off.
        _now.CutAt(_now.Load());
        if (!File.Exists(layout.Images))
            return;
        _before = new EntryFile(new FileStream(layout.Images, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, 0), OfManifest);
        _before.Load();
    }

    public static string PathOf(RawLayout layout) => Path.Combine(layout.Folder, "pictures.journal");

    public static PictureJournal Open(RawLayout layout) => new(layout);

    /// <summary>What the address came to; null when it has to be fetched.</summary>
    public StoreResult? Find(string location)
    {
        lock (_gate)
        {
            var result = (_now.Find(location) ?? _before?.Find(location))?.Result();
            return result is StoreResult.Stored stored && !IsThere(stored) ? null : result;
        }
    }

    public void Add(string location, StoreResult result)
    {
        var line = JsonSerializer.SerializeToUtf8Bytes(JournalEntry.Of(location, result), JournalJson.Default.JournalEntry);
        lock (_gate)
            _now.Append(location, line);
    }

    /// <summary>The run is complete, and the manifest in place.</summary>
    public void Complete() => File.Delete(PathOf(_layout));

    public void Dispose()
    {
        _now.Dispose();
        _before?.Dispose();
    }

    private bool IsThere(StoreResult.Stored stored) =>
        new FileInfo(_layout.ImageFile(stored.Sha256, stored.Format)) is { Exists: true } file && file.Length == stored.Bytes;

    private static JournalEntry? OfJournal(ReadOnlySpan<byte> line) => Read(line, JournalJson.Default.JournalEntry);

    private static JournalEntry? OfManifest(ReadOnlySpan<byte> line) => Read(line, ManifestJson.Default.ImageRecord) is { } image ? JournalEntry.Of(image) : null;

    // A line that cannot be read costs one fetch.
    private static T? Read<T>(ReadOnlySpan<byte> line, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize(line, type);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
