namespace ShoeData.Curation.Pictures;

/// <summary>
/// The pictures worth measuring. Each has a number, its place in the order of their SHA-256: what is known of pictures lies in arrays by that number, and their names are in memory once.
/// </summary>
internal sealed class WantedPictures
{
    private readonly WantedPicture[] _pictures;

    /// <param name="pictures">One may come several times, as several listings' or sources'.</param>
    public WantedPictures(IEnumerable<WantedPicture> pictures)
    {
        _pictures = [.. pictures];
        Array.Sort(_pictures);
        var count = 0;
        foreach (var picture in _pictures)
        {
            if (count == 0 || picture.Name != _pictures[count - 1].Name)
                _pictures[count++] = picture;
        }

        Array.Resize(ref _pictures, count);
    }

    public int Count => _pictures.Length;

    public WantedPicture this[int number] => _pictures[number];

    /// <summary>The SHA-256 of a picture.</summary>
    public string NameOf(int number) => _pictures[number].Name.ToString();

    /// <summary>The number of the picture with this SHA-256; -1 of one that is not wanted, and of a text that is none.</summary>
    public int NumberOf(string sha256) => ContentName.TryParse(sha256, out var name) ? NumberOf(name) : -1;

    /// <inheritdoc cref="NumberOf(string)"/>
    public int NumberOf(ContentName name)
    {
        var (from, to) = (0, _pictures.Length - 1);
        while (from <= to)
        {
            var middle = from + ((to - from) / 2);
            var compared = _pictures[middle].Name.CompareTo(name);
            if (compared == 0)
                return middle;
            (from, to) = compared < 0 ? (middle + 1, to) : (from, middle - 1);
        }

        return -1;
    }
}
