using System.Globalization;

namespace ShoeData.Curation.Rules;

/// <summary>
/// Prices that cannot be of their style: more than <c>OutlierFactor</c> times its middle price, or less than that part of it, among four
/// listings or more. Colourways may differ honestly, by half or double; a lost decimal point does not.
/// </summary>
internal static class StyleOutliers
{
    private const int FewestListings = 4;

    /// <param name="nameOf">How a style is called.</param>
    /// <returns>An objection to each such listing, those of one style beside each other, the styles as their listings come.</returns>
    public static IReadOnlyList<Outlier> Find(IReadOnlyList<Contender> contenders, Func<int, string> nameOf, CurationOptions options, Scratch scratch)
    {
        if (options.OutlierFactor == 0)
            return [];
        using var styles = scratch.Sorter<(int Style, int At)>();
        foreach (var (at, contender) in contenders.Index().Where(one => !one.Item.IsWanted && !one.Item.IsPriceGiven))
            styles.Add((contender.Style, at));
        var found = new List<(int First, IReadOnlyList<Outlier> Outliers)>();
        foreach (var style in SortedRuns.Of(styles.Sorted(), one => one.Style).Where(style => style.Count >= FewestListings))
        {
            if (Of([.. style.Select(one => contenders[one.At])], nameOf, options) is { Count: > 0 } outliers)
                found.Add((style[0].At, outliers));
        }

        return [.. found.OrderBy(style => style.First).SelectMany(style => style.Outliers)];
    }

    private static IReadOnlyList<Outlier> Of(IReadOnlyList<Contender> style, Func<int, string> nameOf, CurationOptions options)
    {
        var middle = Middle(style);
        return
        [
            .. style.Where(contender => IsOut(contender.PriceUsd, middle, (decimal)options.OutlierFactor))
                .Select(contender => new Outlier(contender, Refuse(contender.PriceUsd, middle, style.Count, nameOf(contender.Style), options))),
        ];
    }

    private static bool IsOut(decimal price, decimal middle, decimal factor) => price > middle * factor || price < middle / factor;

    // The lower of the two middle ones, so that it is a price that was asked.
    private static decimal Middle(IReadOnlyList<Contender> style) => style.Select(contender => contender.PriceUsd).Order().ElementAt((style.Count - 1) / 2);

    private static Refusal Refuse(decimal price, decimal middle, int listings, string style, CurationOptions options) => new(
        RejectReason.PriceOutlier,
        string.Create(
            CultureInfo.InvariantCulture,
            $"its price is {price}, the middle one of the {listings} listings of '{style}' is {middle}; at most {options.OutlierFactor} times that, and no less than that part of it, was wanted."));
}
