using ShoeData.Fetching;

namespace ShoeData.KaggleImport;

/// <summary>Pictures that are fetched from the addresses a table gives.</summary>
internal sealed class RemotePictures(ImageDownloader downloader) : IPictureSource
{
    public async Task<FetchResult> GetAsync(string location, CancellationToken token)
    {
        // Pages leave the scheme out ("//shop.example/a.jpg") to mean their own.
        var text = location.StartsWith("//", StringComparison.Ordinal) ? "https:" + location : location;
        return Uri.TryCreate(text, UriKind.Absolute, out var address)
            ? await downloader.FetchAsync(address, token)
            : new FetchResult.NotFetched(RejectReason.ImageAddressForbidden, "this is no http or https address");
    }
}
