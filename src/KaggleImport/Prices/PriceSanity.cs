namespace ShoeData.KaggleImport;

/// <summary>Prices that no shoe has: a cell that shifted, a placeholder, cents taken for dollars.</summary>
internal static class PriceSanity
{
    private const decimal Lowest = 1;
    private const decimal Highest = 10_000;

    // Currencies whose unit is worth a few cents or less.
    private static readonly HashSet<string> SmallUnits =
        ["CLP", "COP", "CRC", "HUF", "IDR", "INR", "JPY", "KRW", "KZT", "LKR", "NGN", "PHP", "PKR", "PYG", "RSD", "RUB", "THB", "TWD", "UAH", "VND", "ARS", "CZK"];

    private const decimal SmallUnitFactor = 2_500;

    /// <summary>What was wanted instead; null when the price is one that shoes have.</summary>
    public static string? Problem(decimal price, string? currency)
    {
        var highest = currency is not null && SmallUnits.Contains(currency) ? Highest * SmallUnitFactor : Highest;
        return price is >= Lowest && price <= highest
            ? null
            : FormattableString.Invariant($"a shoe's price between {Lowest} and {highest} was wanted");
    }
}
