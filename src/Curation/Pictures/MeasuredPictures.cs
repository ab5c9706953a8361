namespace ShoeData.Curation.Pictures;

/// <summary>What was found out about all wanted pictures, by their numbers. It lies on the disk, where the last run left it or this one put it, and is read when it is asked for.</summary>
internal sealed class MeasuredPictures : IDisposable
{
    private readonly RowFile<PictureRecord>? _earlier;
    private readonly RowFile<PictureRecord> _added;

    // From 1: rows of the last run; from -1 downwards: those of this one; 0: none.
    private readonly Column<int> _rows;

    // How the name of the squared picture of each begins; 0 of one that cannot be used.
    private readonly Column<ulong> _squares;

    /// <param name="earlier">The last run's rows; null where there are none.</param>
    public MeasuredPictures(DataLayout layout, WantedPictures wanted, RowFile<PictureRecord>? earlier, Scratch scratch)
    {
        (Wanted, _earlier, _added) = (wanted, earlier, Manifest.Temporary(layout.Pictures, CurationJson.Default.PictureRecord));
        (_rows, _squares) = (scratch.Column<int>(wanted.Count), scratch.Column<ulong>(wanted.Count));
    }

    public WantedPictures Wanted { get; }

    /// <summary>Whether all rows of the last run are used, and no others.</summary>
    public bool AreAsBefore => _earlier is not null && _added.Count == 0 && _earlier.Count == Wanted.Count;

    /// <summary>The numbers of those that can be used.</summary>
    public IEnumerable<int> Usable => Enumerable.Range(0, Wanted.Count).Where(number => _squares[number] != 0);

    /// <summary>The numbers of those of which nothing is known.</summary>
    public IEnumerable<int> Missing => Enumerable.Range(0, Wanted.Count).Where(number => _rows[number] == 0);

    /// <summary>The <see cref="ContentName.Head"/> of the squared picture of each that can be used.</summary>
    public IEnumerable<ulong> SquareHeads => _squares.Where(square => square != 0);

    public PictureRecord this[int number] => RowOf(number, out var index)[index];

    /// <summary>Null of one that is not wanted.</summary>
    public PictureRecord? Find(string sha256) => Wanted.NumberOf(sha256) is var number and >= 0 ? this[number] : null;

    /// <summary>Writes the row, as the text it is on the disk.</summary>
    public void CopyTo(Stream stream, int number) => RowOf(number, out var index).CopyTo(stream, index);

    /// <summary>Takes a row of the last run. From any thread, for different numbers.</summary>
    public void Take(int number, int row, PictureRecord record) => Set(number, row + 1, record);

    /// <summary>From any thread, for different numbers, but not while others are read.</summary>
    public void Add(int number, PictureRecord record) => Set(number, -_added.Add(record) - 1, record);

    public void Dispose()
    {
        _earlier?.Dispose();
        _added.Dispose();
    }

    private void Set(int number, int row, PictureRecord record)
    {
        _rows[number] = row;
        _squares[number] = record.Facts is { } facts ? ContentName.Parse(facts.SquareSha256).Head : 0;
    }

    private RowFile<PictureRecord> RowOf(int number, out int index)
    {
        var row = _rows[number];
        index = Math.Abs(row) - 1;
        return row > 0 && _earlier is not null ? _earlier : _added;
    }
}
