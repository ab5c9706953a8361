namespace ShoeData.Curation.Pictures;

/// <summary>
/// The pictures worth measuring. Each has a number, its place in the order of their SHA-256: what is known of pictures lies in columns by that number, and their names are kept once.
/// </summary>
internal sealed class WantedPictures
{
    private readonly Column<Entry> _pictures;
    private readonly List<string> _sources = [];

    /// <param name="pictures">One may come several times, as several listings' or sources'.</param>
    public WantedPictures(IEnumerable<WantedPicture> pictures, Scratch scratch)
    {
        _pictures = scratch.Column<Entry>();
        using var sorter = scratch.Sorter<Entry>();
        foreach (var picture in pictures)
            sorter.Add(new Entry(picture.Name, NumberOfSource(picture.Source), picture.Format));
        foreach (var entry in sorter.Sorted())
        {
            if (Count == 0 || _pictures[Count - 1] is var last && entry.Name != last.Name)
                _pictures.Add(entry);
            else if (Picture(entry).CompareTo(Picture(last)) < 0)
                _pictures[Count - 1] = entry;
        }
    }

    public int Count => _pictures.Count;

    public WantedPicture this[int number] => Picture(_pictures[number]);

    /// <summary>The SHA-256 of a picture.</summary>
    public string NameOf(int number) => _pictures[number].Name.ToString();

    /// <summary>The number of the picture with this SHA-256; -1 of one that is not wanted, and of a text that is none.</summary>
    public int NumberOf(string sha256) => ContentName.TryParse(sha256, out var name) ? NumberOf(name) : -1;

    /// <inheritdoc cref="NumberOf(string)"/>
    public int NumberOf(ContentName name)
    {
        var (from, to) = (0, Count - 1);
        // Names are spread evenly, so its place can be guessed: what lies around it is looked through in growing steps, then by halves.
        for (var (at, step) = ((int)(((UInt128)name.Head * (ulong)Count) >> 64), 32L); from <= to; step *= 2)
        {
            var compared = _pictures[at].Name.CompareTo(name);
            if (compared == 0)
                return at;
            (from, to) = compared < 0 ? (at + 1, to) : (from, at - 1);
            at = from > 0 && to < Count - 1 ? from + ((to - from) / 2) : (int)(compared < 0 ? Math.Min(at + step, to) : Math.Max(at - step, from));
        }

        return -1;
    }

    private WantedPicture Picture(Entry entry) => new(entry.Name, _sources[entry.Source], entry.Format);

    private int NumberOfSource(string source)
    {
        var number = _sources.IndexOf(source);
        if (number < 0)
            _sources.Add(source);
        return number < 0 ? _sources.Count - 1 : number;
    }

    private readonly record struct Entry(ContentName Name, int Source, PictureFormat Format) : IComparable<Entry>
    {
        public int CompareTo(Entry other) => Name.CompareTo(other.Name);
    }
}
