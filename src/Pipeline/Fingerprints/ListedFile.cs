namespace ShoeData.Pipeline.Fingerprints;

/// <summary>A line of a listing.</summary>
/// <param name="Name">The file's path below the group's folder.</param>
internal sealed record ListedFile(string Name, string Sha256)
{
    private const string Between = "  ";
    private static readonly int NameStart = (2 * ContentName.Bytes) + Between.Length;

    /// <summary>Null of a line that is not one of a listing.</summary>
    public static ListedFile? Parse(string line) => line.Length > NameStart ? new ListedFile(line[NameStart..], line[..(2 * ContentName.Bytes)]) : null;

    /// <summary>As sha256sum prints it, with its end.</summary>
    public string Line => $"{Sha256}{Between}{Name}\n";
}
