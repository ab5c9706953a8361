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

    public required IReadOnlyList<PlacedShoe> Images { get; init; }

    /// <summary>The bins that occur, in numeric order.</summary>
    public required IReadOnlyList<int> Classes { get; init; }

    /// <summary>How many listings each source offered.</summary>
    public required IReadOnlyDictionary<string, int> Offered { get; init; }

    /// <summary>A day, <c>yyyy-MM-dd</c>; null when neither the settings nor the sources name one.</summary>
    public required string? Published { get; init; }

    public string Summary => string.Create(
        CultureInfo.InvariantCulture,
        $"{Images.Count:N0} photos of adult men's shoes, one a shoe, seen from the side, each with its price in US dollars, in {Classes.Count} price bins of {Options.BinWidth} dollars; no style lies in two splits.");

    public static DataSetFacts Of(Curated result, IReadOnlyDictionary<string, int> offered, CurationOptions options) => new()
    {
        Options = options,
        Report = result.Report,
        Images = result.Shoes,
        Classes = result.Classes,
        Offered = offered,
        Published = options.Published.Length > 0 ? options.Published : LastSeen(result),
    };

    public int Count(Split split, int? bin = null) => Images.Count(image => image.Split == split && (bin is null || image.Bin == bin));

    public static int Groups(IEnumerable<PlacedShoe> images) => images.Select(image => image.Group).Distinct().Count();

    // Not the clock's day: the same input gives the same bytes.
    private static string? LastSeen(Curated result) => result.Shoes.Max(shoe => shoe.Contender.SeenOn)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
