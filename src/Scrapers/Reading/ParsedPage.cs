namespace ShoeData.Scrapers.Reading;

/// <summary>What one page of a wall says.</summary>
internal sealed record ParsedPage
{
    public ReadFrom ReadFrom { get; init; }

    /// <summary>Where exactly: the list's path, a script's name, a selector.</summary>
    public string Place { get; init; } = "";

    /// <summary>Colourways, in the page's order.</summary>
    public required IReadOnlyList<Tile> Tiles { get; init; }

    /// <summary>Products as the shop counts them: with all their colourways, or one each.</summary>
    public required int Cards { get; init; }

    /// <summary>Where the next page is, absolute or relative to this page's address; null on the last.</summary>
    public required string? Next { get; init; }

    /// <summary>Products on the whole wall, as the shop states it; null when it does not.</summary>
    public required int? Total { get; init; }

    /// <summary>The shop is known never to state it.</summary>
    public bool StatesNoTotal { get; init; }

    public IEnumerable<ShoeListing> Listings => Tiles.OfType<Tile.Offer>().Select(tile => tile.Listing);

    public IEnumerable<Rejection> Rejections => Tiles.OfType<Tile.LeftOut>().Select(tile => tile.Rejection);
}
