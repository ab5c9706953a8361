using System.Buffers.Binary;
using Microsoft.Win32.SafeHandles;
using ShoeData.Curation.Duplicates;

namespace ShoeData.Curation.Pictures;

/// <summary>
/// <c>data/curated/near.bin</c>: what every picture is compared by, on the disk and not in memory. A head (version, length of a row, number of rows), the
/// SHA-256 of each picture in order, then the rows in the same order. What is new lies beside it until it is kept.
/// </summary>
internal sealed class NearStore : IDisposable
{
    // Raised whenever the same picture would give another row.
    private const int Version = 1;
    private const int HeadBytes = 3 * sizeof(int);
    private const int NamesAtOnce = 1024;

    private readonly Lock _gate = new();
    private readonly DataLayout _layout;
    private readonly WantedPictures _wanted;
    private readonly string _unkept;

    // From 1: rows of the file that was kept; from -1 downwards: those beside it; 0: none.
    private readonly Column<int> _rows;
    private readonly SafeFileHandle? _kept;
    private SafeFileHandle? _added;
    private int _keptRows;
    private int _addedRows;

    /// <summary>Opens what the last run kept. A file of another version, or that is not whole, only means that the work is done again.</summary>
    public NearStore(DataLayout layout, WantedPictures wanted, Scratch scratch)
    {
        (_layout, _wanted, _rows, _unkept) = (layout, wanted, scratch.Column<int>(wanted.Count), layout.NearRows + ".new" + AtomicFile.TemporarySuffix);
        if (File.Exists(layout.NearRows))
            FindRows(_kept = File.OpenHandle(layout.NearRows));
    }

    /// <param name="picture">Its number.</param>
    public bool Has(int picture) => _rows[picture] != 0;

    /// <inheritdoc cref="Has"/>
    public void Read(int picture, Span<byte> row)
    {
        var (file, offset) = _rows[picture] switch
        {
            > 0 and var kept => (_kept, HeadBytes + ((long)_keptRows * ContentName.Bytes) + ((kept - 1L) * NearRow.Bytes)),
            < 0 and var added => (_added, (-added - 1L) * NearRow.Bytes),
            _ => (null, 0),
        };
        Read(file ?? throw new InvalidOperationException($"{_wanted.NameOf(picture)} has no row."), row, offset);
    }

    /// <inheritdoc cref="Has"/>
    public void Add(int picture, ReadOnlySpan<byte> row)
    {
        lock (_gate)
        {
            Directory.CreateDirectory(_layout.Curated);
            _added ??= File.OpenHandle(_unkept, FileMode.Create, FileAccess.ReadWrite);
            RandomAccess.Write(_added, row, (long)_addedRows * NearRow.Bytes);
            _rows[picture] = -++_addedRows;
        }
    }

    /// <summary>Keeps the rows of exactly these pictures.</summary>
    /// <param name="pictures">Their numbers, in order; asked for several times.</param>
    public async Task KeepAsync(IEnumerable<int> pictures, CancellationToken token)
    {
        var count = pictures.Count();
        if (_addedRows == 0 && count == _keptRows && File.Exists(_layout.NearRows))
            return;
        await AtomicFile.WriteAsync(_layout.NearRows, async stream =>
        {
            await stream.WriteAsync(Head(count), token);
            var name = new byte[ContentName.Bytes];
            foreach (var picture in pictures)
            {
                _wanted[picture].Name.CopyTo(name);
                await stream.WriteAsync(name, token);
            }

            var row = new byte[NearRow.Bytes];
            foreach (var picture in pictures)
            {
                Read(picture, row);
                await stream.WriteAsync(row, token);
            }
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

    private void FindRows(SafeFileHandle file)
    {
        var head = new byte[HeadBytes];
        var whole = RandomAccess.Read(file, head, 0) == HeadBytes;
        var count = BinaryPrimitives.ReadInt32LittleEndian(head.AsSpan(2 * sizeof(int)));
        if (!whole || !head.AsSpan().SequenceEqual(Head(count)) || RandomAccess.GetLength(file) != HeadBytes + ((long)count * (ContentName.Bytes + NearRow.Bytes)))
            return;

        _keptRows = count;
        var names = new byte[NamesAtOnce * ContentName.Bytes];
        for (var first = 0; first < count; first += NamesAtOnce)
        {
            var some = names.AsSpan(0, ContentName.Bytes * Math.Min(NamesAtOnce, count - first));
            Read(file, some, HeadBytes + ((long)first * ContentName.Bytes));
            for (var at = 0; at < some.Length / ContentName.Bytes; at++)
            {
                if (_wanted.NumberOf(new ContentName(some[(at * ContentName.Bytes)..])) is var picture and >= 0)
                    _rows[picture] = first + at + 1;
            }
        }
    }

    private static void Read(SafeFileHandle file, Span<byte> into, long offset)
    {
        for (var (read, got) = (0, -1); read < into.Length && got != 0; read += got)
            got = RandomAccess.Read(file, into[read..], offset + read);
    }

    private static byte[] Head(int count)
    {
        var head = new byte[HeadBytes];
        BinaryPrimitives.WriteInt32LittleEndian(head, Version);
        BinaryPrimitives.WriteInt32LittleEndian(head.AsSpan(sizeof(int)), NearRow.Bytes);
        BinaryPrimitives.WriteInt32LittleEndian(head.AsSpan(2 * sizeof(int)), count);
        return head;
    }
}
