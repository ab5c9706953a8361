using System.Globalization;

namespace ShoeData.Curation.Rules;

/// <summary>
/// The price a shoe is labelled with, in dollars, and the rule it came by. Where a source gave several prices, the list price is the one that its import
/// told from them, and the rule says how: <c>list_highest_regular</c>.
/// </summary>
internal readonly record struct PriceLabel(decimal Price, string Rule)
{
    public const string Dollars = "USD";

    /// <summary>The rule of a price that a person gave.</summary>
    public const string Override = "override";

    /// <summary>The rule of a price that the source itself calls the list price.</summary>
    public const string List = "list";

    private const int Cents = 2;

    /// <summary>Null when the price the options ask for is not known, or its currency has no rate.</summary>
    public static PriceLabel? Of(Subject subject, CurationOptions options) =>
        subject.Price is { } price ? new PriceLabel(price, Override) : Of(subject.Listing, options);

    private static PriceLabel? Of(ShoeListing listing, CurationOptions options) => (Asked(listing, options), listing.Currency) switch
    {
        (null, _) => null,
        ({ } asked, null or Dollars) => asked,
        ({ } asked, { } currency) when options.Rates.TryGetValue(currency, out var rate) => asked.At(rate, currency),
        _ => null,
    };

    private static PriceLabel? Asked(ShoeListing listing, CurationOptions options) => (options.LabelPrice, listing) switch
    {
        (LabelPrice.List, { ListPrice: { } list }) => new PriceLabel(list, listing.PriceRule is null or List ? List : $"{List}_{listing.PriceRule}"),
        (LabelPrice.List, { CurrentPrice: { } current }) when options.CurrentWhenListIsMissing => new PriceLabel(current, "current_for_list"),
        (LabelPrice.Current, { CurrentPrice: { } current }) => new PriceLabel(current, "current"),
        _ => null,
    };

    private PriceLabel At(decimal rate, string currency) => new(
        Math.Round(Price * rate, Cents, MidpointRounding.AwayFromZero),
        string.Create(CultureInfo.InvariantCulture, $"{Rule}_{currency.ToLowerInvariant()}_at_{rate}"));
}
