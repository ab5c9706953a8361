using System.Buffers.Binary;

namespace ShoeData.Curation.Output;

/// <summary>The files that are to lie in the data set, sorted by their paths in bounded memory.</summary>
internal sealed class WantedFiles(DataLayout layout) : IDisposable
{
    /// <summary>What a sort of files may take: 20,000 of them need no more.</summary>
    public const int SortBytes = 8 * 1024 * 1024;

    private readonly LineSorter _sorter = new(layout.SplitManifest, SortBytes);

    public Task AddAsync(WantedFile file, CancellationToken token)
    {
        var line = new byte[ContentName.Bytes + sizeof(int)];
        file.Content.CopyTo(line);
        BinaryPrimitives.WriteInt32LittleEndian(line.AsSpan(ContentName.Bytes), file.Shoe);
        return _sorter.AddAsync(file.Path, line, token);
    }

    /// <summary>May be asked for again and again.</summary>
    public IEnumerable<WantedFile> Sorted(CancellationToken token) => _sorter.SortedPairs(token)
        .Select(pair => new WantedFile(pair.Key, new ContentName(pair.Value), BinaryPrimitives.ReadInt32LittleEndian(pair.Value.AsSpan(ContentName.Bytes))));

    public void Dispose() => _sorter.Dispose();
}
