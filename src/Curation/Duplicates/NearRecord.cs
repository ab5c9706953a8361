namespace ShoeData.Curation.Duplicates;

/// <summary>The near duplicates of one picture among all that have a row; kept in <c>near.jsonl</c>, so that an added picture is compared alone.</summary>
internal sealed record NearRecord
{
    public required string Sha256 { get; init; }

    /// <summary>How the pictures were measured and compared.</summary>
    public required string Recipe { get; init; }

    /// <summary>The SHA-256 of each, in order.</summary>
    public required IReadOnlyList<string> Near { get; init; }
}
