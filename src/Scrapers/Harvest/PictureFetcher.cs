using System.Diagnostics;
using ShoeData.Fetching;
using ShoeData.Scrapers.Asking;
using ShoeData.Scrapers.Robots;

namespace ShoeData.Scrapers.Harvest;

/// <summary>Brings one picture into the store: from the run before, or politely from its host.</summary>
internal sealed class PictureFetcher(ImageDownloader downloader, ImageStore store, RobotsGate robots, HostPacer pacer, PreviousRun previous)
{
    // A shop that means it says it every time; one picture that is kept from everybody is no refusal of us.
    private const int RefusalsInARow = 5;
    private int _refusals;

    public async ValueTask<PictureResult> GetAsync(string location, CancellationToken token)
    {
        if (previous.Picture(location) is { } had)
            return new PictureResult.Had(had);
        if (Volatile.Read(ref _refusals) >= RefusalsInARow)
            return new PictureResult.Missed(RejectReason.ImageRefused, $"not asked for: {RefusalsInARow} pictures in a row were refused before it");
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
        var result = await downloader.FetchAsync(address, token);
        Count(result);
        return result switch
        {
            FetchResult.Fetched fetched => await StoreAsync(fetched.Bytes, token),
            FetchResult.NotFetched missed => new PictureResult.Missed(missed.Reason, missed.Detail),
            _ => throw new UnreachableException(),
        };
    }

    private void Count(FetchResult result)
    {
        if (result is FetchResult.NotFetched { Reason: RejectReason.ImageRefused })
            Interlocked.Increment(ref _refusals);
        else if (Volatile.Read(ref _refusals) < RefusalsInARow)
            Volatile.Write(ref _refusals, 0);
    }

    private async Task<PictureResult> StoreAsync(ReadOnlyMemory<byte> bytes, CancellationToken token) =>
        await store.AddAsync(bytes, token) switch
        {
            StoreResult.Stored stored => new PictureResult.Had(stored),
            StoreResult.Refused refused => new PictureResult.Missed(refused.Reason, refused.Detail),
            _ => throw new UnreachableException(),
        };
}
