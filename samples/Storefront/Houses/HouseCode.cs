using System.Globalization;

namespace ShoeData.Storefront;

/// <summary>Numbers and names that look like a house's own and are the same at every start.</summary>
internal static class HouseCode
{
    public static string Digits(string of, int count) => Throw($"digits of {of}", count, (dice, at) => (char)dice.Whole(at == 0 ? '1' : '0', '9'));

    public static string Letters(string of, int count) => Throw($"letters of {of}", count, (dice, _) => (char)dice.Whole('A', 'Z'));

    public static string Hex(string of) => ContentHash.Of(of)[..32];

    public static string Uuid(string of) => Guid.ParseExact(Hex(of), "N").ToString();

    /// <summary>A colourway's place among its siblings, from 1; the same whatever else is offered today.</summary>
    public static int Place(Colourway colourway) => int.Parse(colourway.Sku.AsSpan(colourway.Sku.Length - 2), NumberStyles.None, CultureInfo.InvariantCulture) + 1;

    private static string Throw(string of, int count, Func<Dice, int, char> letter)
    {
        var dice = Dice.For(of);
        return string.Concat(Enumerable.Range(0, count).Select(at => letter(dice, at)));
    }
}
