namespace ShoeData.KaggleImport;

/// <summary>Turns a row into a listing by a schema.</summary>
internal static class ListingMapper
{
    /// <param name="source">Name of the source the listing belongs to.</param>
    public static RowOutcome Map(CsvRow row, CsvSchema schema, string source) => RowRules.FirstProblem(row, schema) is { } problem
        ? new RowOutcome.Refused(new Rejection
        {
            Source = source,
            ListingId = row.First(schema.Columns.ListingId)?.Value,
            Where = row.Where,
            Reason = problem.Reason,
            Detail = problem.Detail,
        })
        : new RowOutcome.Listed(Listing(row, schema, source), row.Where);

    private static ShoeListing Listing(CsvRow row, CsvSchema schema, string source)
    {
        var columns = schema.Columns;
        var id = Text(row, columns.ListingId) ?? "";
        var brand = Text(row, columns.Brand) ?? schema.Constants.Brand ?? "";
        var title = Text(row, columns.Title) ?? "";
        var colour = Text(row, columns.Colour);
        var wearer = Wearer(row, schema, title);
        return new ShoeListing
        {
            Source = source,
            ListingId = id,
            ProductUrl = Text(row, columns.ProductUrl),
            Brand = brand,
            Title = title,
            Style = StyleName.From(title, brand, colour),
            Sku = Text(row, columns.Sku) ?? id,
            Colour = colour,
            Gender = wearer.Gender,
            AgeGroup = wearer.AgeGroup,
            ListPrice = Price(row, columns.ListPrice),
            CurrentPrice = Price(row, columns.CurrentPrice),
            Currency = (Text(row, columns.Currency) ?? schema.Constants.Currency)?.ToUpperInvariant(),
            Images = Images(row, schema),
            SeenAt = Text(row, columns.SeenAt) is { } seen && RowRules.TryReadMoment(seen, out var moment) ? moment : null,
        };
    }

    private static Wearer Wearer(CsvRow row, CsvSchema schema, string title) =>
        WearerRules.Read([.. schema.Columns.Wearer.Select(row.Value), schema.Constants.Wearer, title]);

    private static List<ImageCandidate> Images(CsvRow row, CsvSchema schema) =>
    [
        .. schema.Columns.Images
            .Select(column => row.Value(column) ?? "")
            .SelectMany(cell => schema.Images.Separator is { } separator ? cell.Split(separator) : [cell])
            .Select(location => location.Trim())
            .Where(location => location.Length > 0)
            .Distinct(StringComparer.Ordinal)
            .Select(location => new ImageCandidate(location, ShoeView.Unknown)),
    ];

    private static string? Text(CsvRow row, IReadOnlyList<string> columns) => row.First(columns)?.Value;

    private static decimal? Price(CsvRow row, IReadOnlyList<string> columns) => Text(row, columns) is { } text ? PriceText.Parse(text) : null;
}
