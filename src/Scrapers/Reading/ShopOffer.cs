namespace ShoeData.Scrapers.Reading;

/// <summary>What a shop says of one colourway, before the rules that hold for every shop.</summary>
internal sealed record ShopOffer
{
    public string? Title { get; init; }

    /// <summary>The title from which the style is made, where it is not the title.</summary>
    public string? Model { get; init; }

    public string? Sku { get; init; }

    /// <summary>Null for the brand of the site's file.</summary>
    public string? Brand { get; init; }

    /// <summary>What kind of article it is, where the shop says so.</summary>
    public string? Kind { get; init; }

    public string? Family { get; init; }

    public string? Url { get; init; }

    public string? Colour { get; init; }

    public Wearer Wearer { get; init; }

    public decimal? ListPrice { get; init; }

    public decimal? CurrentPrice { get; init; }

    public string? Currency { get; init; }

    public IReadOnlyList<ImageCandidate> Images { get; init; } = [];

    /// <summary>Why the shop's own parser does not want it; null when it does.</summary>
    public Objection? Objection { get; init; }
}
