using ShoeData.Fetching;

namespace ShoeData.Scrapers.Harvest;

/// <summary>What became of one picture's address.</summary>
internal abstract record PictureResult
{
    private PictureResult()
    {
    }

    public sealed record Had(StoreResult.Stored Picture) : PictureResult;

    public sealed record Missed(RejectReason Reason, string Detail) : PictureResult;
}
