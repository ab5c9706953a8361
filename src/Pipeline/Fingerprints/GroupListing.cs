using System.Security.Cryptography;
using System.Text;

namespace ShoeData.Pipeline.Fingerprints;

/// <summary>Which files are behind a combined hash, so that a later change can be told file by file.</summary>
internal sealed class GroupListing
{
    private readonly IReadOnlyList<GroupedFile> _files;
    private readonly int _nameStart;

    private GroupListing(IReadOnlyList<GroupedFile> files, int nameStart)
    {
        (_files, _nameStart) = (files, nameStart);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in Files)
            hash.AppendData(Encoding.UTF8.GetBytes(file.Line));
        Group = Convert.ToHexStringLower(hash.GetCurrentHash());
    }

    /// <summary>The combined hash: that of the lines of all files.</summary>
    public string Group { get; }

    public int Count => _files.Count;

    /// <summary>In ordinal order of their names.</summary>
    public IEnumerable<ListedFile> Files => _files.Select(file => new ListedFile(file.Key[_nameStart..], file.Content.ToString()));

    /// <param name="files">In any order; a file that is named twice counts once.</param>
    /// <param name="folder">What all their keys begin with.</param>
    public static GroupListing Of(List<GroupedFile> files, string folder = "")
    {
        files.Sort((left, right) => string.CompareOrdinal(left.Key, right.Key));
        return new GroupListing([.. files.Where((file, at) => at == 0 || files[at - 1].Key != file.Key)], folder.Length);
    }
}
