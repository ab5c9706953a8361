using System.Text;

namespace ShoeData.Pipeline.Fingerprints;

/// <summary>Which files are behind a combined hash, so that a later change can be told file by file.</summary>
/// <param name="Group">The combined hash: that of <paramref name="Text"/>.</param>
/// <param name="Text">A line for each file in ordinal order, as sha256sum prints it.</param>
internal sealed record GroupListing(string Group, string Text)
{
    /// <param name="files">Name below the group's folder to content hash.</param>
    public static GroupListing Of(SortedDictionary<string, string> files)
    {
        var text = new StringBuilder();
        foreach (var (name, sha256) in files)
            text.Append(sha256).Append("  ").Append(name).Append('\n');
        var whole = text.ToString();
        return new GroupListing(ContentHash.Of(whole), whole);
    }

    /// <summary>Name to content hash.</summary>
    public IReadOnlyDictionary<string, string> Files() => Text.Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .ToDictionary(line => line[66..], line => line[..64], StringComparer.Ordinal);
}
