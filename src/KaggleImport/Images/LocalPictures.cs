using System.Diagnostics;
using ShoeData.Fetching;

namespace ShoeData.KaggleImport;

/// <summary>Pictures that lie beside the table, in one folder and nowhere else.</summary>
/// <param name="tableFolder">Absolute; cells are relative to it.</param>
/// <param name="pictureFolder">Relative to <paramref name="tableFolder"/>; the pictures may lie deeper in it.</param>
internal sealed class LocalPictures(string tableFolder, string pictureFolder, int maxBytes, ImageStore store) : IPictureSource
{
    private readonly string _inside = Path.TrimEndingDirectorySeparator(Path.GetFullPath(pictureFolder, tableFolder)) + Path.DirectorySeparatorChar;

    public async Task<StoreResult> StoreAsync(string location, CancellationToken token) => await GetAsync(location, token) switch
    {
        FetchResult.Fetched fetched => await store.AddAsync(fetched.Bytes, token),
        FetchResult.NotFetched failed => new StoreResult.Refused(failed.Reason, failed.Detail),
        _ => throw new UnreachableException(),
    };

    // Reading them again costs little: there is nothing to go on with.
    public void Complete()
    {
    }

    public void Dispose()
    {
    }

    public async Task<FetchResult> GetAsync(string location, CancellationToken token)
    {
        // Tables made on Windows part folders with backslashes.
        var path = location.Contains('\0', StringComparison.Ordinal) ? "" : Path.GetFullPath(location.Replace('\\', '/'), tableFolder);
        try
        {
            return IsInside(path) && Problem(new FileInfo(path)) is var problem
                ? (FetchResult?)problem ?? new FetchResult.Fetched(await File.ReadAllBytesAsync(path, token))
                : LeadsOut();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new FetchResult.NotFetched(RejectReason.ImageUnreachable, $"the file cannot be read: {exception.Message}");
        }
    }

    private FetchResult.NotFetched? Problem(FileInfo file)
    {
        if (!file.Exists)
            return new FetchResult.NotFetched(RejectReason.ImageMissing, "there is no such file beside the table");
        // An unpacked archive may hold links: where one leads to counts.
        var target = file.LinkTarget is null ? file : (FileInfo?)file.ResolveLinkTarget(returnFinalTarget: true) ?? file;
        if (!IsInside(target.FullName))
            return LeadsOut();
        return target.Length > maxBytes
            ? new FetchResult.NotFetched(RejectReason.ImageTooLarge, $"the file has {target.Length} bytes, more than the {maxBytes} allowed by Fetching:MaxImageBytes")
            : null;
    }

    private bool IsInside(string path) => path.StartsWith(_inside, StringComparison.Ordinal);

    private FetchResult.NotFetched LeadsOut() =>
        new(RejectReason.ImageAddressForbidden, $"the path leads out of {pictureFolder}/ beside the table");
}
