namespace ShoeData.KaggleImport;

/// <summary>
/// The one label of several prices: the list price where one is known, else the highest regular price, else (sales only) the median of them.
/// </summary>
/// <param name="Rule">Which of the three it was; null when there is no price.</param>
/// <param name="Span">All prices; null when there is one only.</param>
internal sealed record ChosenPrices(decimal? List, decimal? Current, string? Rule, PriceSpan? Span)
{
    public const string ListRule = "list";
    public const string RegularRule = "highest_regular";
    public const string MedianRule = "median";

    /// <param name="rows">The rows of one shoe.</param>
    public static ChosenPrices Of(IReadOnlyCollection<RowPrices> rows)
    {
        var lists = rows.Select(row => row.List).OfType<decimal>().ToList();
        var offers = rows.SelectMany(row => row.Offers).ToList();
        var regular = offers.Where(offer => offer.IsRegular).ToList();
        var now = rows.Select(row => row.Current).OfType<decimal>().Concat(offers.Select(offer => offer.Lowest)).ToList();
        decimal? current = now.Count > 0 ? now.Min() : null;
        var span = Spread(offers, lists);
        return lists.Count > 0 ? new ChosenPrices(lists.Max(), current, ListRule, span)
            : regular.Count > 0 ? new ChosenPrices(regular.Max(offer => offer.Highest), current, RegularRule, span)
            : offers.Count > 0 ? new ChosenPrices(Median(offers), current, MedianRule, span)
            : new ChosenPrices(null, current, null, span);
    }

    // Of two in the middle the lower, so that it is a price which somebody asked.
    private static decimal Median(List<Offer> offers)
    {
        var amounts = offers.SelectMany(offer => new[] { offer.Lowest, offer.Highest }).Order().ToList();
        return amounts[(amounts.Count - 1) / 2];
    }

    // A list price beside the one current price is no spread.
    private static PriceSpan? Spread(List<Offer> offers, List<decimal> lists) =>
        offers.Count > 1 || offers.Exists(offer => offer.Lowest != offer.Highest)
            ? new PriceSpan(offers.Count, offers.Min(offer => offer.Lowest), lists.Concat(offers.Select(offer => offer.Highest)).Max())
            : null;
}
