using ShoeData.Curation.Rules;

namespace ShoeData.Curation;

/// <summary>
/// A listing with the one picture that passed every rule: as much of them as is decided by. All else stands in the files, and is read again when it is written.
/// </summary>
internal sealed record Contender
{
    /// <summary>Its listing's place on the <see cref="Raw.RawShelf"/>.</summary>
    public required int Place { get; init; }

    /// <summary>Its picture's number among the <see cref="Pictures.WantedPictures"/>.</summary>
    public required int Picture { get; init; }

    public required string Source { get; init; }

    public required string ListingId { get; init; }

    public required string Brand { get; init; }

    public required string Style { get; init; }

    public required string? Family { get; init; }

    /// <summary>The day on which the source was seen saying this, where it is known.</summary>
    public required DateOnly? SeenOn { get; init; }

    /// <summary>What is claimed of the picture.</summary>
    public required ShoeView View { get; init; }

    /// <summary>Pixels, upright.</summary>
    public required int Width { get; init; }

    /// <summary>Pixels, upright.</summary>
    public required int Height { get; init; }

    public required double SideScore { get; init; }

    public required double QualityScore { get; init; }

    /// <summary>Where the toe points in the picture as it came.</summary>
    public required Facing Facing { get; init; }

    /// <summary>See <see cref="Measures.DifferenceHash"/>.</summary>
    public required ulong PerceptualHash { get; init; }

    public required PriceLabel Label { get; init; }

    /// <summary>An override keeps it, whatever the rules say.</summary>
    public bool IsWanted { get; init; }

    /// <summary>The style that an override ties it to.</summary>
    public string? TiedTo { get; init; }

    /// <summary>Orders contenders, and decides between equal ones.</summary>
    public string Key => $"{Source}\t{ListingId}";

    public long Pixels => (long)Width * Height;

    public string Name => $"{Source} {ListingId}";

    /// <param name="sha256">The SHA-256 of its picture.</param>
    public Rejection Reject(Refusal refusal, string sha256) => new()
    {
        Source = Source,
        ListingId = ListingId,
        Where = sha256,
        Reason = refusal.Reason,
        Detail = refusal.Detail,
    };
}
