using ShoeData.Scrapers.Sites;

namespace ShoeData.Scrapers.Drift;

/// <summary>From where on a wall counts as changed.</summary>
internal sealed record DriftLimits
{
    /// <summary>The least share of tiles that must say a field, by its name in <c>listings.jsonl</c>.</summary>
    public required IReadOnlyDictionary<string, double> Floors { get; init; }

    /// <summary>By how much a field's share may fall from one whole wall to the next.</summary>
    public required double Tolerance { get; init; }

    /// <summary>The least number of tiles, as a share of the last whole wall's.</summary>
    public required double CountFloor { get; init; }

    /// <summary>The settings, with what the site's file says otherwise.</summary>
    public static DriftLimits For(ScrapersOptions options, SiteDefinition site)
    {
        var floors = new SortedDictionary<string, double>(StringComparer.Ordinal)
        {
            ["title"] = options.TitleFloor,
            ["current_price"] = options.PriceFloor,
            ["gender"] = options.GenderFloor,
            ["image"] = options.ImageFloor,
            ["style"] = options.StyleFloor,
        };
        foreach (var (field, floor) in site.Floors ?? new Dictionary<string, double>())
            floors[field] = floor;
        return new DriftLimits { Floors = floors, Tolerance = options.CoverageTolerance, CountFloor = options.CountFloor };
    }
}
