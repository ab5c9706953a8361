using System.Diagnostics;
using ShoeData.Scrapers.Drift;
using ShoeData.Scrapers.Reading;

namespace ShoeData.Scrapers.Harvest;

/// <summary>A shop's wall as one run read it.</summary>
internal sealed record Wall
{
    /// <summary>In the wall's order.</summary>
    public required IReadOnlyList<Tile> Tiles { get; init; }

    public required int Pages { get; init; }

    /// <summary>False when only its beginning was wanted: what is missing then may stand further on.</summary>
    public required bool IsWhole { get; init; }

    /// <summary>The pages to look at should it turn out to have changed.</summary>
    public WorstPages Worst { get; init; } = new();

    public IReadOnlyList<FieldCoverage> Coverage => FieldCoverage.Of(Tiles);

    /// <summary>Ids of everything that stood there, also of what could not be kept.</summary>
    public IReadOnlySet<string> Ids() => Tiles.Select(Id).OfType<string>().ToHashSet(StringComparer.Ordinal);

    private static string? Id(Tile tile) => tile switch
    {
        Tile.Offer offer => offer.Listing.ListingId,
        Tile.LeftOut leftOut => leftOut.Rejection.ListingId,
        _ => throw new UnreachableException(),
    };
}
