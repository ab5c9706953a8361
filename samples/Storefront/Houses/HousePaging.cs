using System.Globalization;

namespace ShoeData.Storefront;

/// <summary>Reads the numbers by which a wall's pages are asked for.</summary>
internal static class HousePaging
{
    private const int Furthest = 1_000_000;

    /// <summary>A number from 0 to a million; anything else is what the house does without one.</summary>
    public static int Number(string? text, int otherwise) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= Furthest ? number : otherwise;
}
