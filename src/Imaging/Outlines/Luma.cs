namespace ShoeData.Imaging;

/// <summary>Brightness as ITU-R BT.601 weighs the channels, 0 to 255.</summary>
public static class Luma
{
    public static byte[] Of(RgbPixels pixels)
    {
        var luma = new byte[pixels.Width * pixels.Height];
        var data = pixels.Data.AsSpan();
        for (var at = 0; at < luma.Length; at++)
            luma[at] = Of(new Rgb(data[3 * at], data[(3 * at) + 1], data[(3 * at) + 2]));
        return luma;
    }

    // In 65,536ths.
    public static byte Of(Rgb colour) => (byte)(((19_595 * colour.Red) + (38_470 * colour.Green) + (7_471 * colour.Blue) + 32_768) >> 16);
}
