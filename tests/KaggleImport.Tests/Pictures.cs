using NetVips;

namespace ShoeData.KaggleImport.Tests;

/// <summary>Small pictures drawn in code, one for each shade.</summary>
internal static class Pictures
{
    public static byte[] Png(int shade = 10, int side = 8) => Draw(shade, side).PngsaveBuffer();

    public static byte[] Jpeg(int shade = 10, int side = 8) => Draw(shade, side).JpegsaveBuffer();

    public static byte[] WebP(int shade = 10, int side = 8) => Draw(shade, side).WebpsaveBuffer();

    private static Image Draw(int shade, int side) => (Image.Black(side, side) + shade).Cast(Enums.BandFormat.Uchar);
}
