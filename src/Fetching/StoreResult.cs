namespace ShoeData.Fetching;

/// <summary>What became of bytes that claimed to be a picture.</summary>
public abstract record StoreResult
{
    private StoreResult()
    {
    }

    /// <summary>They lie under their content address, now or since before.</summary>
    public sealed record Stored(string Sha256, long Bytes, PictureFormat Format, int Width, int Height) : StoreResult;

    public sealed record Refused(RejectReason Reason, string Detail) : StoreResult;
}
