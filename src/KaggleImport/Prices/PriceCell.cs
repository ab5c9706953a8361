namespace ShoeData.KaggleImport;

/// <summary>Reads one amount of a row and finds what is wrong with it.</summary>
internal static class PriceCell
{
    private const string Example = "a price such as 129.99 was wanted";

    /// <param name="currency">What the row says elsewhere; null when it does not say.</param>
    public static PriceReading Read(CsvCell cell, string? currency)
    {
        if (PriceText.Read(cell.Value) is not { } range)
            return Refuse(RejectReason.PriceInvalid, cell, Example);
        var own = IsAnyDollar(cell.Value, range.Currency) && currency is not null && currency.EndsWith('D') ? currency : range.Currency;
        if (own is not null && currency is not null && own != currency)
            return Refuse(RejectReason.CurrencyUnsupported, cell, $"a price in {currency}, the currency of the row, was wanted");
        return (PriceSanity.Problem(range.Lowest, own ?? currency) ?? PriceSanity.Problem(range.Highest, own ?? currency)) is { } wanted
            ? Refuse(RejectReason.PriceInvalid, cell, wanted)
            : new PriceReading(range with { Currency = own }, null);
    }

    private static bool IsAnyDollar(string text, string? currency) =>
        currency is "USD" && text.Contains('$', StringComparison.Ordinal) && !text.Contains("US", StringComparison.OrdinalIgnoreCase);

    private static PriceReading Refuse(RejectReason reason, CsvCell cell, string wanted) =>
        new(null, new RowProblem(reason, $"'{cell.Column}' is {CellText.Quote(cell.Value)}, {wanted}"));
}
