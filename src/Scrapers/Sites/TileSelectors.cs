namespace ShoeData.Scrapers.Sites;

/// <summary>How the tiles of a wall are read from the page's elements.</summary>
internal sealed record TileSelectors
{
    /// <summary>CSS selector of one product's tile.</summary>
    public required string Tile { get; init; }

    public required FieldSelector Title { get; init; }

    public required FieldSelector Sku { get; init; }

    /// <summary>The price without a sale, and the only one where there is no sale.</summary>
    public required FieldSelector ListPrice { get; init; }

    public FieldSelector? SalePrice { get; init; }

    public FieldSelector? Currency { get; init; }

    public required FieldSelector Image { get; init; }

    public FieldSelector? Link { get; init; }

    public FieldSelector? Brand { get; init; }

    public FieldSelector? Colour { get; init; }

    /// <summary>The text that tells gender and age, where it is not the title.</summary>
    public FieldSelector? Wearer { get; init; }

    /// <summary>The model's name, where it is not the title.</summary>
    public FieldSelector? Model { get; init; }

    /// <summary>What the shop gives all colourways of a model.</summary>
    public FieldSelector? Family { get; init; }

    /// <summary>In the whole page: for whom the wall is.</summary>
    public FieldSelector? WallWearer { get; init; }

    /// <summary>In the whole page: how many products the wall has.</summary>
    public FieldSelector? Total { get; init; }

    /// <summary>In the whole page: the address of the next page.</summary>
    public FieldSelector? Next { get; init; }

    /// <summary>Where the page names no next one: the parameter of its address that says with which product it begins.</summary>
    public string? NextOffset { get; init; }
}
