using System.Diagnostics;
using ShoeData.Fetching;
using ShoeData.Scrapers.Asking;

namespace ShoeData.Scrapers.Harvest;

/// <summary>Brings one picture into the store: from this run or the one before, as unchanged, or whole from its host.</summary>
internal sealed class PictureFetcher(SiteAccess access, ImageStore store, PreviousRun previous)
{
    // A shop that means it says it every time; one picture that is kept from everybody is no refusal of us.
    private const int RefusalsInARow = 5;

    // Asked again, the server would say the same.
    private static readonly RejectReason[] Final = [RejectReason.ImageMissing, RejectReason.ImageTooLarge, RejectReason.ImageAddressForbidden, RejectReason.NotAnImage];
    private readonly bool _fresh = access.Setup.Wire.IsFresh;
    private int _refusals;

    public async ValueTask<PictureResult> GetAsync(string location, CancellationToken token)
    {
        if (!_fresh && access.Journal.Picture(location) is { } result)
            return ResultOf(result);
        var known = _fresh ? null : access.Journal.KnownPicture(location);
        if (known is not null && IsDue(known))
            return await RecheckAsync(location, known, token);
        if (!_fresh && (known?.Picture ?? previous.Picture(location)) is { } had)
            return new PictureResult.Had(had);
        return Volatile.Read(ref _refusals) >= RefusalsInARow
            ? new PictureResult.Missed(RejectReason.ImageRefused, $"not asked for: {RefusalsInARow} pictures in a row were refused before it")
            : await FetchAsync(location, token);
    }

    private bool IsDue(KnownPicture known) => access.Journal.Moment - known.Checked >= TimeSpan.FromDays(access.Setup.Options.RecheckPicturesAfterDays);

    /// <summary>What is there stays, unless there is something else now, or the shop does not want it to be used any more.</summary>
    private async Task<PictureResult> RecheckAsync(string location, KnownPicture known, CancellationToken token)
    {
        var result = await access.Pictures.FetchAsync(new Uri(location), known.Validators, token);
        if (result is FetchResult.NotModified)
            await access.Journal.AddPictureAsync(location, known.Picture, known.Validators, token);
        return result is FetchResult.Fetched or FetchResult.NotFetched { Reason: RejectReason.ImageRefused }
            ? await KeepAsync(location, result, token)
            : new PictureResult.Had(known.Picture);
    }

    private async Task<PictureResult> FetchAsync(string location, CancellationToken token)
    {
        var result = await access.Pictures.FetchAsync(new Uri(location), token);
        Count(result);
        return await KeepAsync(location, result, token);
    }

    private void Count(FetchResult result)
    {
        if (result is FetchResult.NotFetched { Reason: RejectReason.ImageRefused })
            Interlocked.Increment(ref _refusals);
        else if (Volatile.Read(ref _refusals) < RefusalsInARow)
            Volatile.Write(ref _refusals, 0);
    }

    private async Task<PictureResult> KeepAsync(string location, FetchResult result, CancellationToken token)
    {
        var kept = result switch
        {
            FetchResult.Fetched fetched => await store.AddAsync(
                fetched.Bytes, picture => access.Journal.AddPictureAsync(location, picture, fetched.Validators, token), token),
            FetchResult.NotFetched missed => new StoreResult.Refused(missed.Reason, missed.Detail),
            _ => throw new UnreachableException(),
        };
        if (kept is StoreResult.Refused refused && Final.Contains(refused.Reason))
            await access.Journal.AddMissedAsync(location, refused.Reason, refused.Detail, token);
        return ResultOf(kept);
    }

    private static PictureResult ResultOf(StoreResult result) => result switch
    {
        StoreResult.Stored stored => new PictureResult.Had(stored),
        StoreResult.Refused refused => new PictureResult.Missed(refused.Reason, refused.Detail),
        _ => throw new UnreachableException(),
    };
}
