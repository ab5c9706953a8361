namespace ShoeData.Fetching;

/// <summary>What became of a request for a picture. A refusal is a result, not an exception.</summary>
public abstract record FetchResult
{
    private FetchResult()
    {
    }

    public sealed record Fetched(ReadOnlyMemory<byte> Bytes) : FetchResult;

    public sealed record NotFetched(RejectReason Reason, string Detail) : FetchResult;
}
