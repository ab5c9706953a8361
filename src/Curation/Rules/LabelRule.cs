using System.Globalization;

namespace ShoeData.Curation.Rules;

/// <summary>A price in dollars that can be a label.</summary>
internal static class LabelRule
{
    /// <summary>A source that does not name its currency is taken to mean dollars.</summary>
    public static Refusal? Currency(Subject subject, CurationOptions options) =>
        subject.Price is not null || subject.Listing.Currency is null or PriceLabel.Dollars || options.Rates.ContainsKey(subject.Listing.Currency)
            ? null
            : new Refusal(
                RejectReason.CurrencyUnsupported,
                $"its prices are in {subject.Listing.Currency}; {string.Join(" or ", options.Rates.Keys.Order(StringComparer.Ordinal).Prepend(PriceLabel.Dollars))} was wanted.");

    public static Refusal? Price(Subject subject, CurationOptions options) => PriceLabel.Of(subject, options)?.Price switch
    {
        null => new Refusal(RejectReason.PriceMissing, $"the listing has no {options.LabelPrice.ToSnakeCase()} price."),
        <= 0 => Refuse(RejectReason.PriceInvalid, subject, options, "more than 0 was wanted"),
        var price when price > options.HighestPrice => Refuse(RejectReason.PriceInvalid, subject, options, $"at most {options.HighestPrice} was wanted"),
        var price when price < options.LowestBin => Refuse(RejectReason.PriceBelowRange, subject, options, $"at least {options.LowestBin} was wanted"),
        _ => null,
    };

    /// <summary>
    /// Prices of one shoe that lie further apart than a sale explains are of several shoes, sizes or lots. A person's price, and one that a source names
    /// as the list price, need no such doubt.
    /// </summary>
    public static Refusal? Span(Subject subject, CurationOptions options)
    {
        if (options.MaxPriceSpan == 0 || subject is not { Price: null, Listing: { Prices: { } prices, PriceRule: not PriceLabel.List } } || prices.Highest <= prices.Lowest * (decimal)options.MaxPriceSpan)
            return null;
        return new Refusal(RejectReason.PriceInvalid, string.Create(
            CultureInfo.InvariantCulture,
            $"its {prices.Count} prices go from {prices.Lowest} to {prices.Highest}; at most {options.MaxPriceSpan} times the lowest was wanted."));
    }

    private static Refusal Refuse(RejectReason reason, Subject subject, CurationOptions options, string wanted) => new(
        reason, string.Create(CultureInfo.InvariantCulture, $"its price is {PriceLabel.Of(subject, options)?.Price}; {wanted}."));
}
