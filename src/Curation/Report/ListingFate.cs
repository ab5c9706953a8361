namespace ShoeData.Curation.Report;

/// <summary>What became of a listing in this run, and in the last one that decided otherwise about anything.</summary>
internal sealed record ListingFate
{
    public required string Source { get; init; }

    public required string ListingId { get; init; }

    /// <summary>Folder and price of one that was kept, else the reason; null when the listing is gone.</summary>
    public required string? Now { get; init; }

    /// <summary>Null when the listing is new.</summary>
    public required string? Before { get; init; }

    public static string KeyOf(ListingFate fate) => $"{fate.Source}\t{fate.ListingId}";
}
