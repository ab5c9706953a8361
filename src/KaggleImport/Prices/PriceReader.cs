namespace ShoeData.KaggleImport;

/// <summary>Reads every price of a row.</summary>
internal static class PriceReader
{
    private const string Dollars = "USD";

    /// <returns>The prices, or the first thing that is wrong with one.</returns>
    public static RowPricesReading Read(CsvRow row, CsvSchema schema)
    {
        var stated = row.First(schema.Columns.Currency);
        var currency = stated is null ? null : CurrencyCodes.Of(stated.Value);
        if (stated is not null && currency is null)
            return Refuse(new RowProblem(RejectReason.CurrencyUnsupported, $"'{stated.Column}' is {CellText.Quote(stated.Value)}, a currency code such as USD was wanted"));

        var (list, current) = (Single(row, schema.Columns.ListPrice, currency), Single(row, schema.Columns.CurrentPrice, currency));
        var offers = Offers(row, schema.Columns.Prices, currency);
        if ((list.Problem ?? current.Problem ?? offers.Select(offer => offer.Problem).FirstOrDefault(found => found is not null)) is { } problem)
            return Refuse(problem);
        var told = currency ?? list.Price?.Currency ?? current.Price?.Currency ?? Told(offers) ?? schema.Constants.Currency;
        offers.RemoveAll(offer => offer.Currency is not null && offer.Currency != told);
        // A range says two things: what the label is, and that it might be another.
        if (list.Price is { IsSingle: false } range)
            offers.Add(new OfferReading(new Offer(range.Lowest, range.Highest, IsRegular: true), null, null, null));
        return new RowPricesReading(new RowPrices(
            list.Price?.Highest ?? offers.Max(offer => offer.List), current.Price?.Lowest, [.. offers.Select(offer => offer.Offer).OfType<Offer>()], told), null);
    }

    private static RowPricesReading Refuse(RowProblem problem) => new(null, problem);

    // Of a list in several currencies the dollars count.
    private static string? Told(List<OfferReading> offers)
    {
        var told = offers.Select(offer => offer.Currency).OfType<string>().ToList();
        return told.Contains(Dollars) ? Dollars : told.FirstOrDefault();
    }

    private static PriceReading Single(CsvRow row, IReadOnlyList<string> columns, string? currency) =>
        row.First(columns) is { } cell ? PriceCell.Read(cell, currency) : default;

    private static List<OfferReading> Offers(CsvRow row, SchemaPrices columns, string? currency)
    {
        var sale = columns.IsSale.Count > 0 ? columns.IsSale[0] : "isSale";
        return
        [
            OfferReader.Read(OfRow(row, columns), sale, currency),
            .. columns.List.Select(column => row.Value(column) is { } value ? new CsvCell(column, value) : null).OfType<CsvCell>().SelectMany(cell => OfCell(cell, currency)),
        ];
    }

    private static ListedPrice OfRow(CsvRow row, SchemaPrices columns) => new(
        row.First(columns.Lowest), row.First(columns.Highest), null,
        row.First(columns.IsSale)?.Value, row.First(columns.Condition)?.Value, row.First(columns.Offer)?.Value);

    private static IEnumerable<OfferReading> OfCell(CsvCell cell, string? currency) => PriceList.Read(cell) is { } prices
        ? prices.Select(price => price.Currency is { } own && CurrencyCodes.Of(own) is { } code
            ? OfferReader.Read(price, $"{cell.Column}.isSale", code) is var reading && reading.Currency is null ? reading with { Currency = code } : reading
            : OfferReader.Read(price, $"{cell.Column}.isSale", currency))
        : [OfferReading.Refuse(new RowProblem(RejectReason.PriceInvalid, $"'{cell.Column}' is {CellText.Quote(cell.Value)}, a JSON list of prices was wanted"))];
}
