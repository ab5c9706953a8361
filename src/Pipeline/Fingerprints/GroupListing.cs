using System.Text;
using System.Text.Json.Serialization;

namespace ShoeData.Pipeline.Fingerprints;

/// <summary>Which files are behind a combined hash, so that a later change can be told file by file.</summary>
/// <param name="Group">The combined hash: that of <paramref name="Text"/>.</param>
/// <param name="Text">A line for each file in ordinal order, as sha256sum prints it.</param>
internal sealed record GroupListing(string Group, string Text)
{
    private const int HashLength = 64;

    [JsonIgnore]
    public int Count => Text.AsSpan().Count('\n');

    /// <param name="files">In any order; a file that is named twice counts once.</param>
    public static GroupListing Of(List<GroupedFile> files)
    {
        files.Sort((left, right) => string.CompareOrdinal(left.Name, right.Name));
        var text = new StringBuilder();
        var before = "";
        foreach (var (name, sha256) in files)
        {
            if (name != before)
                text.Append(sha256).Append("  ").Append(name).Append('\n');
            before = name;
        }

        var whole = text.ToString();
        return new GroupListing(ContentHash.Of(whole), whole);
    }

    /// <summary>Name to content hash.</summary>
    public IReadOnlyDictionary<string, string> Files() => Text.Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .ToDictionary(line => line[(HashLength + 2)..], line => line[..HashLength], StringComparer.Ordinal);
}
