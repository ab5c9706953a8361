using System.Buffers.Binary;
using Microsoft.Win32.SafeHandles;
using ShoeData.Curation.Duplicates;

namespace ShoeData.Curation.Pictures;

/// <summary>
/// <c>data/curated/near.bin</c>: what every picture is compared by, on the disk and not in memory. A head (version, length of a row, number of rows), the
/// SHA-256 of each picture in order, then the rows in the same order. What is new lies beside it until it is kept.
/// </summary>
internal sealed class NearStore(DataLayout layout) : IDisposable
{
    // Raised whenever the same picture would give another row.
    private const int Version = 1;
    private const int HeadBytes = 3 * sizeof(int);
    private const int NameBytes = 32;

    private readonly Lock _gate = new();
    private readonly string _unkept = layout.NearRows + ".new" + AtomicFile.TemporarySuffix;
    private Dictionary<string, Place>? _places;
    private SafeFileHandle? _kept;
    private SafeFileHandle? _added;
    private int _addedRows;

    public bool Has(string sha256) => Places.ContainsKey(sha256);

    public byte[] Of(string sha256)
    {
        var row = new byte[NearRow.Bytes];
        var (file, offset) = Places[sha256];
        for (var (read, got) = (0, -1); read < row.Length && got != 0; read += got)
            got = RandomAccess.Read(file, row.AsSpan(read), offset + read);
        return row;
    }

    public void Add(string sha256, ReadOnlySpan<byte> row)
    {
        lock (_gate)
        {
            Directory.CreateDirectory(layout.Curated);
            _added ??= File.OpenHandle(_unkept, FileMode.Create, FileAccess.ReadWrite);
            var place = new Place(_added, (long)_addedRows * NearRow.Bytes);
            RandomAccess.Write(_added, row, place.Offset);
            Places[sha256] = place;
            _addedRows++;
        }
    }

    /// <summary>Keeps the rows of exactly these pictures.</summary>
    public async Task KeepAsync(IReadOnlyCollection<string> pictures, CancellationToken token)
    {
        if (_addedRows == 0 && pictures.Count == Places.Count && File.Exists(layout.NearRows))
            return;
        var names = pictures.Order(StringComparer.Ordinal).ToList();
        await AtomicFile.WriteAsync(layout.NearRows, async stream =>
        {
            await stream.WriteAsync(Head(names.Count), token);
            foreach (var name in names)
                await stream.WriteAsync(Convert.FromHexString(name), token);
            foreach (var name in names)
                await stream.WriteAsync(Of(name), token);
        }, token);
    }

    public void Dispose()
    {
        _kept?.Dispose();
        _added?.Dispose();
        // That of a run that was killed too, even where this one has nothing new.
        if (File.Exists(_unkept))
            File.Delete(_unkept);
    }

    private Dictionary<string, Place> Places => _places ??= ReadPlaces();

    // A file of another version, or that is not whole, only means that the work is done again.
    private Dictionary<string, Place> ReadPlaces()
    {
        var places = new Dictionary<string, Place>(StringComparer.Ordinal);
        if (!File.Exists(layout.NearRows))
            return places;
        _kept = File.OpenHandle(layout.NearRows);
        var head = new byte[HeadBytes];
        var whole = RandomAccess.Read(_kept, head, 0) == HeadBytes;
        var count = BinaryPrimitives.ReadInt32LittleEndian(head.AsSpan(2 * sizeof(int)));
        if (!whole || !head.AsSpan().SequenceEqual(Head(count)) || RandomAccess.GetLength(_kept) != HeadBytes + ((long)count * (NameBytes + NearRow.Bytes)))
            return places;

        var names = new byte[(long)count * NameBytes];
        RandomAccess.Read(_kept, names, HeadBytes);
        for (var at = 0; at < count; at++)
            places[Convert.ToHexStringLower(names.AsSpan(at * NameBytes, NameBytes))] = new Place(_kept, HeadBytes + names.Length + ((long)at * NearRow.Bytes));
        return places;
    }

    private static byte[] Head(int count)
    {
        var head = new byte[HeadBytes];
        BinaryPrimitives.WriteInt32LittleEndian(head, Version);
        BinaryPrimitives.WriteInt32LittleEndian(head.AsSpan(sizeof(int)), NearRow.Bytes);
        BinaryPrimitives.WriteInt32LittleEndian(head.AsSpan(2 * sizeof(int)), count);
        return head;
    }

    private readonly record struct Place(SafeFileHandle File, long Offset);
}
