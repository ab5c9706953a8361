using System.Globalization;
using CsvHelper;

namespace ShoeData.Curation.Output;

/// <summary>One line of <c>metadata.csv</c>; its members are the columns, in this order.</summary>
[CsvRecord]
[CsvOptions(NewLine = "\n")]
internal sealed partial record MetadataRow
{
    [CsvColumn("file_name")]
    public required string FileName { get; init; }

    [CsvColumn("bin")]
    public required int Bin { get; init; }

    [CsvColumn("price_usd")]
    public required string PriceUsd { get; init; }

    [CsvColumn("source")]
    public required string Source { get; init; }

    [CsvColumn("brand")]
    public required string Brand { get; init; }

    [CsvColumn("title")]
    public required string Title { get; init; }

    [CsvColumn("style")]
    public required string Style { get; init; }

    [CsvColumn("sku")]
    public required string Sku { get; init; }

    [CsvColumn("colour")]
    public required string? Colour { get; init; }

    [CsvColumn("sha256")]
    public required string Sha256 { get; init; }

    [CsvColumn("listing_id")]
    public required string ListingId { get; init; }

    [CsvColumn("price_rule")]
    public required string PriceRule { get; init; }

    [CsvColumn("group")]
    public required string Group { get; init; }

    [CsvColumn("view")]
    public required string View { get; init; }

    [CsvColumn("side_score")]
    public required double SideScore { get; init; }

    [CsvColumn("quality_score")]
    public required double QualityScore { get; init; }

    [CsvColumn("facing")]
    public required string Facing { get; init; }

    [CsvColumn("width")]
    public required int Width { get; init; }

    [CsvColumn("height")]
    public required int Height { get; init; }

    public static MetadataRow Of(DataSetImage image) => new()
    {
        FileName = image.Split.Path[(image.Split.Path.IndexOf('/', StringComparison.Ordinal) + 1)..],
        Bin = image.Curated.Bin,
        PriceUsd = image.Curated.PriceUsd.ToString("0.00", CultureInfo.InvariantCulture),
        Source = image.Curated.Source,
        Brand = image.Curated.Brand,
        Title = image.Curated.Title,
        Style = image.Curated.Style,
        Sku = image.Curated.Sku,
        Colour = image.Curated.Colour,
        Sha256 = image.Curated.Sha256,
        ListingId = image.Curated.ListingId,
        PriceRule = image.Curated.PriceRule,
        Group = image.Curated.Group,
        View = image.Curated.View.ToSnakeCase(),
        SideScore = image.Curated.SideScore,
        QualityScore = image.Curated.QualityScore,
        Facing = image.Curated.Facing.ToSnakeCase(),
        Width = image.Curated.Width,
        Height = image.Curated.Height,
    };
}
