namespace ShoeData.Scrapers.Sites;

/// <summary>What changes when a shop changes: one file of <c>config/sites/</c>.</summary>
internal sealed record SiteDefinition
{
    /// <summary>The file's name, the source's name in every row, and its folder under <c>data/raw/</c>.</summary>
    public required string Name { get; init; }

    public required SiteFormat Format { get; init; }

    /// <summary>The page that lists the products.</summary>
    public required Uri Wall { get; init; }

    public required Fetcher Fetcher { get; init; }

    public NextPage NextPage { get; init; }

    /// <summary>Where the wall is scrolled: beginnings of path and query of the page's own requests for more products.</summary>
    // What a file leaves out is read as null, whatever stands here behind the equals sign.
    public IReadOnlyList<string> Answers { get; init => field = value ?? []; } = [];

    /// <summary>The brand of what names none.</summary>
    public required string Brand { get; init; }

    /// <summary>What <c>{countryLang}</c> stands for in product addresses, e.g. <c>/gb</c>.</summary>
    public string? CountryPath { get; init; }

    /// <summary>Regular expression of the part of a picture's address that shrinks it; removed to get the full size.</summary>
    public string? ImageTransform { get; init; }

    /// <summary>What is put in place of that part.</summary>
    public string? ImageTransformTo { get; init; }

    /// <summary>ISO 4217 code of prices that come without one; null when nobody knows.</summary>
    public string? CurrencyUnsaid { get; init; }

    /// <summary>To whom this wall sells what names no gender.</summary>
    public Gender GenderUnsaid { get; init; }

    /// <summary>To whom this wall sells what names no age.</summary>
    public AgeGroup AgeGroupUnsaid { get; init; }

    /// <summary>Products on one page, for shops that do not say how many pages there are.</summary>
    public int PageSize { get; init; }

    /// <summary>The shop does not say how many products the wall has, so that nobody can check whether all came.</summary>
    public bool StatesNoTotal { get; init; }

    /// <summary>How tiles are read from the page's elements, where it carries no state.</summary>
    public TileSelectors? Selectors { get; init; }

    /// <summary>Least time between two requests to the same host.</summary>
    public required double DelaySeconds { get; init; }

    /// <summary>Pictures under way at once.</summary>
    public required int ImagesAtOnce { get; init; }

    /// <summary>The least share of this wall's tiles that must say a field, by its name in <c>listings.jsonl</c>, where the settings do not fit.</summary>
    public IReadOnlyDictionary<string, double>? Floors { get; init; }
}
