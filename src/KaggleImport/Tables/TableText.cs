using System.Text;

namespace ShoeData.KaggleImport;

/// <summary>A table as UTF-8: itself, or a copy that is deleted in the end.</summary>
internal sealed class TableText : IDisposable
{
    private readonly string? _copy;

    private TableText(string path, string? copy, TableScan scan)
    {
        (Path, _copy, Lines) = (copy ?? path, copy, scan.Lines);
        Notice = scan.Encoding is { } encoding
            ? $"{path} is written in {TableEncoding.NameOf(encoding)}, not UTF-8, and was read as that."
            : null;
    }

    public string Path { get; }

    /// <summary>About as many as it has rows.</summary>
    public long Lines { get; }

    /// <summary>What the user should know about its encoding; null when there is nothing to say.</summary>
    public string? Notice { get; }

    /// <param name="scratch">Name of the copy, if one is needed.</param>
    public static async Task<TableText> OpenAsync(string path, string scratch, CancellationToken token)
    {
        var scan = await TableScan.ReadAsync(path, token);
        if (scan.Encoding is null)
            return new TableText(path, null, scan);
        Directory.CreateDirectory(AtomicFile.FolderOf(scratch));
        await using var source = File.OpenRead(path);
        await using var text = Encoding.CreateTranscodingStream(source, scan.Encoding, Encoding.UTF8);
        await using var copy = File.Create(scratch);
        await text.CopyToAsync(copy, token);
        return new TableText(path, scratch, scan);
    }

    public void Dispose()
    {
        if (_copy is not null)
            File.Delete(_copy);
    }
}
