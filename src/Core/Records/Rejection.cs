namespace ShoeData;

/// <summary>Something that was left out, and why: in = kept + rejected holds for every stage.</summary>
public sealed record Rejection
{
    public required string Source { get; init; }

    /// <summary>The listing, or null when the row could not even be named.</summary>
    public required string? ListingId { get; init; }

    /// <summary>Where it stood: <c>file:line</c>, an address, a path beside the table, or a content address.</summary>
    public required string Where { get; init; }

    public required RejectReason Reason { get; init; }

    /// <summary>One sentence with the value that was met and what was wanted.</summary>
    public required string Detail { get; init; }
}
