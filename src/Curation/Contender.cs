using ShoeData.Curation.Rules;

namespace ShoeData.Curation;

/// <summary>
/// A listing with the one picture that passed every rule: as much of them as is decided by. Its row, all that will be written of it, lies on the disk meanwhile.
/// </summary>
internal sealed record Contender
{
    /// <summary>Its listing's place on the <see cref="Raw.RawShelf"/>: orders contenders, and decides between equal ones.</summary>
    public required int Place { get; init; }

    /// <summary>Its picture's number among the <see cref="Pictures.WantedPictures"/>.</summary>
    public required int Picture { get; init; }

    /// <summary>Where its <see cref="CuratedImage"/> lies, which lacks a bin and a group as yet.</summary>
    public int Row { get; init; }

    public required string Source { get; init; }

    public required string Brand { get; init; }

    public required string Style { get; init; }

    public required string? Family { get; init; }

    /// <summary>The day on which the source was seen saying this, where it is known.</summary>
    public required DateOnly? SeenOn { get; init; }

    public required long Pixels { get; init; }

    public required double SideScore { get; init; }

    public required PriceLabel Label { get; init; }

    /// <summary>An override keeps it, whatever the rules say.</summary>
    public bool IsWanted { get; init; }
}
