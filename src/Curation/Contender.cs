namespace ShoeData.Curation;

/// <summary>
/// A listing with the one picture that passed every rule: as much of them as is decided by, in numbers. Its row, all that will be written of it, lies on the disk meanwhile.
/// </summary>
internal readonly record struct Contender : IComparable<Contender>
{
    /// <summary>Its listing's place on the <see cref="Raw.RawShelf"/>: orders contenders, and decides between equal ones.</summary>
    public required int Place { get; init; }

    /// <summary>Its picture's number among the <see cref="Pictures.WantedPictures"/>.</summary>
    public required int Picture { get; init; }

    /// <summary>Where its <see cref="CuratedImage"/> lies, which lacks a bin and a group as yet.</summary>
    public int Row { get; init; }

    /// <summary>The number of its source's name in <see cref="PassedListings.Texts"/>.</summary>
    public int Source { get; init; }

    /// <inheritdoc cref="Source"/>
    public int Brand { get; init; }

    /// <summary>Its style's number among the <see cref="Splitting.Styles"/>, which sort as their names do.</summary>
    public int Style { get; init; }

    /// <summary>The number of what its source calls its family; -1 of none.</summary>
    public int Family { get; init; }

    /// <summary>The day on which the source was seen saying this, where it is known.</summary>
    public required DateOnly? SeenOn { get; init; }

    public required long Pixels { get; init; }

    public required double SideScore { get; init; }

    public required decimal PriceUsd { get; init; }

    /// <summary>A person gave the price.</summary>
    public bool IsPriceGiven { get; init; }

    /// <summary>An override keeps it, whatever the rules say.</summary>
    public bool IsWanted { get; init; }

    public int CompareTo(Contender other) => Place.CompareTo(other.Place);
}
