using System.Globalization;

namespace ShoeData.Curation.Rules;

/// <summary>
/// Prices that cannot be of their style: more than <c>OutlierFactor</c> times its middle price, or less than that part of it, among four
/// listings or more. Colourways may differ honestly, by half or double; a lost decimal point does not.
/// </summary>
internal static class StyleOutliers
{
    private const int FewestListings = 4;

    /// <returns>An objection to each such listing.</returns>
    public static IReadOnlyDictionary<Contender, Refusal> Find(IReadOnlyList<Contender> contenders, CurationOptions options)
    {
        var found = new Dictionary<Contender, Refusal>(ReferenceEqualityComparer.Instance);
        if (options.OutlierFactor == 0)
            return found;
        foreach (var style in contenders.Where(contender => !contender.IsWanted && contender.Label.Rule != PriceLabel.Override).GroupBy(contender => contender.Style).Where(style => style.Skip(FewestListings - 1).Any()))
        {
            var middle = Middle(style.Select(contender => contender.Label.Price));
            foreach (var contender in style.Where(contender => IsOut(contender.Label.Price, middle, (decimal)options.OutlierFactor)))
                found[contender] = Refuse(contender, middle, style.Count(), options);
        }

        return found;
    }

    private static bool IsOut(decimal price, decimal middle, decimal factor) => price > middle * factor || price < middle / factor;

    // The lower of the two middle ones, so that it is a price that was asked.
    private static decimal Middle(IEnumerable<decimal> prices) => prices.Order().ElementAt((prices.Count() - 1) / 2);

    private static Refusal Refuse(Contender contender, decimal middle, int listings, CurationOptions options) => new(
        RejectReason.PriceOutlier,
        string.Create(
            CultureInfo.InvariantCulture,
            $"its price is {contender.Label.Price}, the middle one of the {listings} listings of '{contender.Style}' is {middle}; at most {options.OutlierFactor} times that, and no less than that part of it, was wanted."));
}
