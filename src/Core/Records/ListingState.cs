namespace ShoeData;

/// <summary>What a shop said of one listing from one run to another. Its states in order are the listing's history.</summary>
public sealed record ListingState
{
    public required string Source { get; init; }

    public required string ListingId { get; init; }

    /// <summary>The run that first saw it so.</summary>
    public required DateTimeOffset Since { get; init; }

    /// <summary>The run that first saw it otherwise; null while it is so.</summary>
    public required DateTimeOffset? Until { get; init; }

    /// <summary>False once the whole wall was read and the listing was not on it.</summary>
    public required bool OnWall { get; init; }

    public required string Title { get; init; }

    public required decimal? ListPrice { get; init; }

    public required decimal? CurrentPrice { get; init; }

    public required string? Currency { get; init; }
}
