namespace ShoeData.KaggleImport;

/// <summary>Reads one price among several, with what stands beside it.</summary>
internal static class OfferReader
{
    /// <param name="column">Where the mark of a sale stands, for messages.</param>
    /// <param name="currency">What the row says; null when it does not say.</param>
    public static OfferReading Read(ListedPrice listed, string column, string? currency)
    {
        if (listed.IsSale is { } mark && ReadTruth(mark) is null)
            return OfferReading.Refuse(new RowProblem(RejectReason.RowUnreadable, $"'{column}' is {CellText.Quote(mark)}, true or false was wanted; the row's cells may have shifted"));
        if ((listed.Lowest ?? listed.Highest) is not { } lowCell || (listed.Highest ?? listed.Lowest) is not { } highCell)
            return default;
        var (low, high) = (PriceCell.Read(lowCell, currency), PriceCell.Read(highCell, currency));
        if ((low.Problem ?? high.Problem) is { } problem)
            return OfferReading.Refuse(problem);
        return low.Price is { } lowest && high.Price is { } highest ? Read(listed, lowest, highest, (lowCell, highCell)) : default;
    }

    private static OfferReading Read(ListedPrice listed, PriceRange low, PriceRange high, (CsvCell Low, CsvCell High) cells)
    {
        if (low.Lowest > high.Highest)
        {
            return OfferReading.Refuse(new RowProblem(
                RejectReason.PriceInvalid, $"'{cells.Low.Column}' is {CellText.Quote(cells.Low.Value)}, at most the '{cells.High.Column}' of {CellText.Quote(cells.High.Value)} was wanted"));
        }

        var isSale = listed.IsSale is { } mark && ReadTruth(mark) is true;
        // Beside a price that is not marked down, the remark speaks of another shop's sale.
        var list = isSale || listed.IsSale is null ? OfferNote.ListPrice(listed.Offer, high.Highest) : null;
        var isRegular = !isSale && list is null && IsNew(listed.Condition) && !OfferNote.IsAuction(listed.Offer) && !OfferNote.IsMarkdown(listed.Offer);
        return new OfferReading(new Offer(low.Lowest, high.Highest, isRegular), list, low.Currency ?? high.Currency, null);
    }

    private static bool IsNew(string? condition) => condition is null || condition.StartsWith("new", StringComparison.OrdinalIgnoreCase);

    private static bool? ReadTruth(string text) => text.ToUpperInvariant() switch
    {
        "TRUE" or "1" or "1.0" or "YES" or "Y" or "T" => true,
        "FALSE" or "0" or "0.0" or "NO" or "N" or "F" => false,
        _ => null,
    };
}
