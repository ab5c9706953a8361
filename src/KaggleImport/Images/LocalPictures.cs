using ShoeData.Fetching;

namespace ShoeData.KaggleImport;

/// <summary>Pictures that lie beside the table, in one folder and nowhere else.</summary>
/// <param name="tableFolder">Absolute; cells are relative to it.</param>
/// <param name="pictureFolder">Relative to <paramref name="tableFolder"/>; the pictures may lie deeper in it.</param>
internal sealed class LocalPictures(string tableFolder, string pictureFolder, int maxBytes) : IPictureSource
{
    private readonly string _inside = Path.TrimEndingDirectorySeparator(Path.GetFullPath(pictureFolder, tableFolder)) + Path.DirectorySeparatorChar;

    public async Task<FetchResult> GetAsync(string location, CancellationToken token)
    {
        // Tables made on Windows part folders with backslashes.
        var path = location.Contains('\0', StringComparison.Ordinal) ? "" : Path.GetFullPath(location.Replace('\\', '/'), tableFolder);
        if (!path.StartsWith(_inside, StringComparison.Ordinal))
            return new FetchResult.NotFetched(RejectReason.ImageAddressForbidden, $"the path leads out of {pictureFolder}/ beside the table");

        var file = new FileInfo(path);
        if (!file.Exists)
            return new FetchResult.NotFetched(RejectReason.ImageMissing, "there is no such file beside the table");
        if (file.Length > maxBytes)
            return new FetchResult.NotFetched(RejectReason.ImageTooLarge, $"the file has {file.Length} bytes, more than the {maxBytes} allowed by Fetching:MaxImageBytes");
        return await ReadAsync(path, token);
    }

    private static async Task<FetchResult> ReadAsync(string path, CancellationToken token)
    {
        try
        {
            return new FetchResult.Fetched(await File.ReadAllBytesAsync(path, token));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new FetchResult.NotFetched(RejectReason.ImageUnreachable, $"the file cannot be read: {exception.Message}");
        }
    }
}
