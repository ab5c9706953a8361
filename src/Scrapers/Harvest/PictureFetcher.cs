using System.Diagnostics;
using ShoeData.Fetching;
using ShoeData.Scrapers.Robots;

namespace ShoeData.Scrapers.Harvest;

/// <summary>Brings one picture into the store: from the run before, or politely from its host.</summary>
internal sealed class PictureFetcher(ImageDownloader downloader, ImageStore store, RobotsGate robots, HostPacer pacer, PreviousRun previous)
{
    public async ValueTask<PictureResult> GetAsync(string location, CancellationToken token)
    {
        if (previous.Picture(location) is { } had)
            return new PictureResult.Had(had);
        var address = new Uri(location);
        return await robots.AskAsync(address, token) switch
        {
            RobotsVerdict.Forbidden forbidden => new PictureResult.Missed(RejectReason.ImageRefused, forbidden.Detail),
            RobotsVerdict.Unreachable unreachable => new PictureResult.Missed(RejectReason.ImageUnreachable, unreachable.Detail),
            _ => await FetchAsync(address, token),
        };
    }

    private async Task<PictureResult> FetchAsync(Uri address, CancellationToken token)
    {
        await pacer.WaitAsync(address, token);
        return await downloader.FetchAsync(address, token) switch
        {
            FetchResult.Fetched fetched => await StoreAsync(fetched.Bytes, token),
            FetchResult.NotFetched missed => new PictureResult.Missed(missed.Reason, missed.Detail),
            _ => throw new UnreachableException(),
        };
    }

    private async Task<PictureResult> StoreAsync(ReadOnlyMemory<byte> bytes, CancellationToken token) =>
        await store.AddAsync(bytes, token) switch
        {
            StoreResult.Stored stored => new PictureResult.Had(stored),
            StoreResult.Refused refused => new PictureResult.Missed(refused.Reason, refused.Detail),
            _ => throw new UnreachableException(),
        };
}
