using ShoeData.Imaging;

namespace ShoeData.Curation.Duplicates;

/// <summary>
/// What a picture is compared by: its shoe in 48x32 cells of luma and 24x16 of each colour difference (Cb, Cr), one after the other. Small enough
/// to keep for every picture, fine enough to tell colourways and sister models apart.
/// </summary>
internal static class ShoeSignature
{
    public const int Width = 48;
    public const int Height = 32;
    public const int Bytes = Cells + (2 * ColourCells);

    public const int Cells = Width * Height;
    public const int ColourCells = Cells / (Coarseness * Coarseness);

    /// <summary>A colour cell is this many luma cells wide and high.</summary>
    public const int Coarseness = 2;


    public static byte[] Of(RgbPixels pixels)
    {
        var shoe = ShoeCutout.Of(pixels);
        var (fine, coarse) = (PixelScaler.To(shoe, Width, Height), PixelScaler.To(shoe, Width / Coarseness, Height / Coarseness));
        var signature = new byte[Bytes];
        for (var at = 0; at < Cells; at++)
            signature[at] = Byte(Luma(fine.Data.AsSpan(3 * at)));
        for (var at = 0; at < ColourCells; at++)
        {
            var colour = coarse.Data.AsSpan(3 * at);
            signature[Cells + at] = Byte(128 + ((colour[2] - Luma(colour)) * 0.564));
            signature[Cells + ColourCells + at] = Byte(128 + ((colour[0] - Luma(colour)) * 0.713));
        }

        return signature;
    }

    public static ReadOnlySpan<byte> LumaOf(ReadOnlySpan<byte> signature) => signature[..Cells];

    public static ReadOnlySpan<byte> BlueOf(ReadOnlySpan<byte> signature) => signature.Slice(Cells, ColourCells);

    public static ReadOnlySpan<byte> RedOf(ReadOnlySpan<byte> signature) => signature.Slice(Cells + ColourCells, ColourCells);

    // ITU-R BT.601, here and above.
    private static double Luma(ReadOnlySpan<byte> rgb) => (0.299 * rgb[0]) + (0.587 * rgb[1]) + (0.114 * rgb[2]);

    private static byte Byte(double value) => (byte)Math.Clamp(Math.Round(value), byte.MinValue, byte.MaxValue);
}
