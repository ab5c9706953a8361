namespace ShoeData.KaggleImport;

/// <summary>Turns rows into a listing by a schema.</summary>
internal static class ListingMapper
{
    /// <param name="source">Name of the source the listing belongs to.</param>
    /// <returns>The row, or why it cannot be one of a listing.</returns>
    public static RowReading Read(CsvRow row, CsvSchema schema, string source)
    {
        if (RowRules.FirstProblem(row, schema) is { } problem)
            return new RowReading(null, Refuse(row, schema, source, problem));
        var read = PriceReader.Read(row, schema);
        return (read.Problem ?? RowRules.HasAPicture(row, schema)) is { } wrong
            ? new RowReading(null, Refuse(row, schema, source, wrong))
            : new RowReading(new ReadRow(Listing(row, schema, source) with { Currency = read.Prices?.Currency }, read.Prices ?? RowPrices.None, row.Where), null);
    }

    /// <summary>One listing of the rows of one shoe; the first row counts, and what it does not say is taken from the others.</summary>
    public static ShoeListing Merge(IReadOnlyList<ReadRow> rows)
    {
        var first = rows[0].Listing;
        var prices = ChosenPrices.Of([.. rows.Select(row => row.Prices)]);
        var wearer = rows.Select(row => new Wearer(row.Listing.Gender, row.Listing.AgeGroup)).Aggregate((one, other) => one.With(other));
        return first with
        {
            Colour = first.Colour ?? rows.Select(row => row.Listing.Colour).FirstOrDefault(colour => colour is not null),
            Gender = wearer.Gender,
            AgeGroup = wearer.AgeGroup,
            ListPrice = prices.List,
            CurrentPrice = prices.Current,
            PriceRule = prices.Rule,
            Prices = prices.Span,
            Images = [.. rows.SelectMany(row => row.Listing.Images).DistinctBy(image => image.Location)],
            SeenAt = rows.Min(row => row.Listing.SeenAt),
        };
    }

    private static Rejection Refuse(CsvRow row, CsvSchema schema, string source, RowProblem problem) => new()
    {
        Source = source,
        ListingId = row.Malformed is null ? RowIdentity.Of(row, schema) : null,
        Where = row.Where,
        Reason = problem.Reason,
        Detail = problem.Detail,
    };

    private static ShoeListing Listing(CsvRow row, CsvSchema schema, string source)
    {
        var columns = schema.Columns;
        var id = RowIdentity.Of(row, schema) ?? "";
        var brand = Text(row, columns.Brand) ?? schema.Constants.Brand ?? "";
        var title = Text(row, columns.Title) ?? "";
        var colour = Text(row, columns.Colour);
        var wearer = RowWearer.Of(row, schema, title);
        return new ShoeListing
        {
            Source = source,
            ListingId = id,
            ProductUrl = Text(row, columns.ProductUrl) is { } url ? AddressList.Split(url).FirstOrDefault(address => address.Length > 0) : null,
            Brand = brand,
            Title = title,
            Style = StyleName.From(title, brand, colour),
            Sku = Text(row, columns.Sku) ?? id,
            Colour = colour,
            Gender = wearer.Gender,
            AgeGroup = wearer.AgeGroup,
            ListPrice = null,
            CurrentPrice = null,
            Currency = null,
            Images = Images(row, schema),
            SeenAt = Text(row, columns.SeenAt) is { } seen && RowRules.TryReadMoment(seen, out var moment) ? moment : null,
        };
    }

    private static List<ImageCandidate> Images(CsvRow row, CsvSchema schema) =>
    [
        .. schema.Columns.Images
            .Select(column => row.Value(column) ?? "")
            .SelectMany(cell => schema.Images.Separator switch
            {
                null => [cell],
                SchemaImages.Addresses => AddressList.Split(cell),
                var separator => cell.Split(separator),
            })
            .Select(location => location.Trim())
            .Where(location => location.Length > 0)
            .Distinct(StringComparer.Ordinal)
            .Select(location => new ImageCandidate(location, ShoeView.Unknown)),
    ];

    private static string? Text(CsvRow row, IReadOnlyList<string> columns) => row.First(columns)?.Value;
}
