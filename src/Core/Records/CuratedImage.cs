namespace ShoeData;

/// <summary>One picture that was kept, with its label and the group it may not be separated from.</summary>
public sealed record CuratedImage
{
    /// <summary>Identity of the picture through the whole pipeline: the SHA-256 of the bytes as they came.</summary>
    public required string Sha256 { get; init; }

    public required string Source { get; init; }

    public required string ListingId { get; init; }

    public required string Brand { get; init; }

    public required string Title { get; init; }

    public required string Style { get; init; }

    public required string Sku { get; init; }

    public required string? Colour { get; init; }

    public required ShoeView View { get; init; }

    /// <summary>How clearly the picture shows one shoe from the side: from 0 to 1.</summary>
    public required double SideScore { get; init; }

    /// <summary>How far it is from the nearest limit of quality, as a share of it: from 0 (only just) to 1.</summary>
    public required double QualityScore { get; init; }

    /// <summary>Where the toe points in the picture as it came; the squared picture of one that faces left is mirrored.</summary>
    public required Facing Facing { get; init; }

    /// <summary>The label in US dollars.</summary>
    public required decimal PriceUsd { get; init; }

    /// <summary>Which price became the label: <c>list</c>, <c>list_highest_regular</c> or <c>list_median</c> where it was told from several, <c>current</c>, <c>current_for_list</c>, one of these with a rate (<c>list_eur_at_1.08</c>), or <c>override</c>.</summary>
    public required string PriceRule { get; init; }

    /// <summary>Lower bound of the price bin in dollars; the folder's name.</summary>
    public required int Bin { get; init; }

    /// <summary>Style joined with its near-duplicate cluster: a group lies in exactly one split.</summary>
    public required string Group { get; init; }

    /// <summary>64-bit difference hash as 16 hex digits.</summary>
    public required string PerceptualHash { get; init; }

    /// <summary>Source size in pixels, upright.</summary>
    public required int Width { get; init; }

    /// <summary>Source size in pixels, upright.</summary>
    public required int Height { get; init; }

    /// <summary>SHA-256 of the squared JPEG that goes into the data set.</summary>
    public required string SquareSha256 { get; init; }
}
