namespace ShoeData.Curation.Rules;

/// <summary>The price a shoe is labelled with, in dollars, and the rule it came by.</summary>
internal sealed record PriceLabel(decimal Price, string Rule)
{
    /// <summary>Null when the price the options ask for is not known.</summary>
    public static PriceLabel? Of(ShoeListing listing, CurationOptions options) => (options.LabelPrice, listing) switch
    {
        (LabelPrice.List, { ListPrice: { } list }) => new PriceLabel(list, "list"),
        (LabelPrice.List, { CurrentPrice: { } current }) when options.CurrentWhenListIsMissing => new PriceLabel(current, "current_for_list"),
        (LabelPrice.Current, { CurrentPrice: { } current }) => new PriceLabel(current, "current"),
        _ => null,
    };
}
