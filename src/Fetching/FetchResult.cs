namespace ShoeData.Fetching;

/// <summary>What became of a request for a picture. A refusal is a result, not an exception.</summary>
public abstract record FetchResult
{
    private FetchResult()
    {
    }

    public sealed record Fetched(ReadOnlyMemory<byte> Bytes) : FetchResult
    {
        /// <summary>With which the server can be asked for changes only, the next time.</summary>
        public Validators Validators { get; init; } = Validators.None;
    }

    /// <summary>Only for who asked with validators: the picture that is there is still the same.</summary>
    public sealed record NotModified : FetchResult;

    public sealed record NotFetched(RejectReason Reason, string Detail) : FetchResult;
}
