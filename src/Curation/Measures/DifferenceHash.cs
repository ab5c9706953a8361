using System.Globalization;
using System.Numerics;
using ShoeData.Imaging;

namespace ShoeData.Curation.Measures;

/// <summary>The 64-bit difference hash: whether each cell of a 9x8 grey picture is brighter than its right neighbour.</summary>
internal static class DifferenceHash
{
    private const int Cells = 8;

    public static ulong Of(RgbPixels pixels)
    {
        var small = PixelScaler.To(pixels, Cells + 1, Cells);
        var hash = 0UL;
        for (var y = 0; y < Cells; y++)
        {
            for (var x = 0; x < Cells; x++)
                hash = (hash << 1) | (Luma(small[x, y]) > Luma(small[x + 1, y]) ? 1UL : 0UL);
        }

        return hash;
    }

    public static int Distance(ulong one, ulong other) => BitOperations.PopCount(one ^ other);

    public static string ToHex(ulong hash) => hash.ToString("x16", CultureInfo.InvariantCulture);

    public static ulong FromHex(string hex) => ulong.Parse(hex, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    // ITU-R BT.601 in thousandths.
    private static int Luma(Rgb colour) => (299 * colour.Red) + (587 * colour.Green) + (114 * colour.Blue);
}
