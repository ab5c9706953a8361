using System.IO.Compression;

namespace ShoeData.KaggleImport;

/// <summary>Which entries of an archive may become files, and where.</summary>
internal static class EntryRules
{
    private const int TypeBits = 0xF000;
    private const int RegularFile = 0x8000;
    private const int Folder = 0x4000;

    /// <summary>What is wrong with an entry; null when it may be unpacked.</summary>
    public static string? Problem(ZipArchiveEntry entry)
    {
        var type = (entry.ExternalAttributes >> 16) & TypeBits;
        return NameProblem(entry.FullName)
            ?? (entry.IsEncrypted ? "is encrypted" : null)
            ?? (type is 0 or RegularFile or Folder ? null : type == 0xA000 ? "is a symbolic link" : "is neither a file nor a folder");
    }

    /// <summary>The name with <c>/</c>, as some programs of Windows do not write it.</summary>
    public static string NameOf(ZipArchiveEntry entry) => entry.FullName.Replace('\\', '/');

    private static string? NameProblem(string fullName)
    {
        var name = fullName.Replace('\\', '/');
        return name.Trim().Length == 0 ? "has no name"
            : name.Any(char.IsControl) ? "has control characters in its name"
            : name.StartsWith('/') || name is [_, ':', ..] ? "is an absolute path"
            : name.Split('/').Contains("..") ? "leads out of the folder"
            : null;
    }
}
