using System.Globalization;

namespace ShoeData.Curation.Output;

/// <summary>What the card and the machine-readable description say about a data set; only what follows from its rows.</summary>
internal sealed record DataSetFacts
{
    public const string Name = "shoedata";

    /// <summary>Copyright rests with others, and this is no permission.</summary>
    public const string RightsUrl = "https://rightsstatements.org/vocab/InC/1.0/";

    public required CurationOptions Options { get; init; }

    public required StageReport Report { get; init; }

    public required DataSetCounts Counts { get; init; }

    /// <summary>How many listings each source offered.</summary>
    public required IReadOnlyDictionary<string, int> Offered { get; init; }

    /// <summary>A day, <c>yyyy-MM-dd</c>; null when neither the settings nor the sources name one.</summary>
    public required string? Published { get; init; }

    public string Summary => string.Create(
        CultureInfo.InvariantCulture,
        $"{Counts.Pictures():N0} photos of adult men's shoes, one a shoe, seen from the side, each with its price in US dollars, in {Counts.Classes.Count} price bins of {Options.BinWidth} dollars; no style lies in two splits.");

    public static DataSetFacts Of(Curated result, IReadOnlyDictionary<string, int> offered, CurationOptions options) => new()
    {
        Options = options,
        Report = result.Report,
        Counts = result.Counts,
        Offered = offered,
        // Not the clock's day: the same input gives the same bytes.
        Published = options.Published.Length > 0 ? options.Published : result.Counts.LastSeen?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
    };
}
