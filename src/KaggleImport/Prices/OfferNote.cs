using System.Globalization;
using System.Text.RegularExpressions;

namespace ShoeData.KaggleImport;

/// <summary>What a shop's remark beside a price tells about the list price: <c>REDUCED USD 12.10</c> is that much more, <c>Was 99.99</c> is it.</summary>
internal static partial class OfferNote
{
    public static bool IsAuction(string? note) => note is not null && note.Contains("bid", StringComparison.OrdinalIgnoreCase);

    public static bool IsMarkdown(string? note) => note is not null && note.Contains("% off", StringComparison.OrdinalIgnoreCase);

    /// <param name="price">What the row asks.</param>
    /// <returns>Null when the remark tells nothing, or nothing that can be.</returns>
    public static decimal? ListPrice(string? note, decimal price)
    {
        if (note is null)
            return null;
        if (Was().Match(note) is { Success: true } was && Amount(was) is { } former)
            return former >= price ? former : null;
        return Reduced().Match(note) is { Success: true } reduced && Amount(reduced) is { } by && by <= price * LargestReduction ? price + by : null;
    }

    // A price that fell by more than nine tenths is a slip of the keyboard.
    private const decimal LargestReduction = 9;

    private static decimal? Amount(Match match) =>
        decimal.TryParse(match.Groups["amount"].Value.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount)
            ? amount
            : null;

    [GeneratedRegex(@"^\s*(?:was|list price|msrp)\s*:?\s*\$?\s*(?<amount>\d[\d,]{0,8}(?:\.\d{1,2})?)\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Was();

    [GeneratedRegex(
        @"^\s*(?:reduced|rollback|clearance|savings_amt)?\s*(?:USD|\$)\s*(?<amount>\d[\d,]{0,8}(?:\.\d{1,2})?)\s*(?:off)?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Reduced();
}
