namespace ShoeData.Scrapers.Harvest;

/// <summary>What one page of a wall says.</summary>
internal sealed record ParsedPage
{
    /// <summary>Colourways, in the page's order.</summary>
    public required IReadOnlyList<Tile> Tiles { get; init; }

    /// <summary>Products, each with all its colourways: what the shop counts.</summary>
    public required int Cards { get; init; }

    /// <summary>Where the next page is; null on the last.</summary>
    public required string? Next { get; init; }

    /// <summary>Products on the whole wall, as the shop states it; null when it does not.</summary>
    public required int? Total { get; init; }

    public IEnumerable<ShoeListing> Listings => Tiles.OfType<Tile.Offer>().Select(tile => tile.Listing);

    public IEnumerable<Rejection> Rejections => Tiles.OfType<Tile.LeftOut>().Select(tile => tile.Rejection);
}
