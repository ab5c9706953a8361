using NetVips;

namespace ShoeData.Imaging.Tests.Drawing;

/// <summary>Shoes drawn in code. The number of a model places its stripes, so that two models are two pictures.</summary>
internal static class DrawnShoe
{
    public static readonly Rgb Red = new(190, 40, 40);

    public static RgbPixels Side(int model = 0, Rgb? colour = null, Rgb? ground = null, int side = 300) =>
        Draw(side, ground ?? Rgb.White, (x, y) => IsSide(x, y) ? Paint(x, y, model, colour ?? Red) : null);

    /// <summary>A boot is about as high as wide.</summary>
    public static RgbPixels Boot() => Draw(300, Rgb.White, (x, y) => x is > 0.1 and < 0.9 && y < 0.9 && y > (x < 0.5 ? 0.15 : 0.55) ? Red : null);

    /// <summary>Seen from above or below, toe up; lying when turned.</summary>
    public static RgbPixels Top(bool lying) => Draw(300, Rgb.White, (x, y) => Oval(lying ? y : x, lying ? x : y) ? Red : null);

    public static RgbPixels Front() => Draw(300, Rgb.White, (x, y) => y is > 0.3 and < 0.75 && Math.Abs(x - 0.5) < 0.1 + (0.4 * (y - 0.3)) ? Red : null);

    public static RgbPixels Pair() => Draw(300, Rgb.White, (x, y) => IsSide(x, (y * 2) - 0.1) || IsSide(x, (y * 2) - 0.95) ? Red : null);

    /// <summary>Seen from the front corner: its lower edge rises to one side.</summary>
    public static RgbPixels Angled() => Draw(300, Rgb.White, (x, y) => IsSide(x, y - (0.35 * (x - 0.5))) ? Red : null);

    /// <summary>So close that the frame cuts it.</summary>
    public static RgbPixels Detail() => Draw(300, Rgb.White, (x, y) => x + y > 0.7 ? Red : null);

    /// <summary>The shoe of a picture with a white ground, on another one.</summary>
    public static RgbPixels On(RgbPixels shoe, Func<double, double, double> ground) => Change(shoe, (colour, x, y) =>
        colour == Rgb.White ? Grey(ground(x, y)) : colour);

    /// <summary>Every pixel made anew from what it was and where it lies, from 0 to 1.</summary>
    public static RgbPixels Change(RgbPixels pixels, Func<Rgb, double, double, Rgb> change)
    {
        var data = new byte[pixels.Data.Length];
        for (var at = 0; at < pixels.Width * pixels.Height; at++)
        {
            var (x, y) = (at % pixels.Width, at / pixels.Width);
            var colour = change(pixels[x, y], (double)x / pixels.Width, (double)y / pixels.Height);
            (data[3 * at], data[(3 * at) + 1], data[(3 * at) + 2]) = (colour.Red, colour.Green, colour.Blue);
        }

        return new RgbPixels(data, pixels.Width, pixels.Height);
    }

    /// <summary>In the middle of a white square.</summary>
    public static RgbPixels Within(RgbPixels shoe, int side)
    {
        var data = new byte[side * side * RgbPixels.Channels];
        Array.Fill(data, byte.MaxValue);
        for (var y = 0; y < shoe.Height; y++)
        {
            shoe.Data.AsSpan(y * shoe.Width * RgbPixels.Channels, shoe.Width * RgbPixels.Channels)
                .CopyTo(data.AsSpan((((((side - shoe.Height) / 2) + y) * side) + ((side - shoe.Width) / 2)) * RgbPixels.Channels));
        }

        return new RgbPixels(data, side, side);
    }

    public static Rgb Grey(double light) => new((byte)light, (byte)light, (byte)light);

    public static byte[] Jpeg(RgbPixels pixels, int quality = 90) => SquarePicture.Encode(pixels, quality);

    public static byte[] Png(RgbPixels pixels)
    {
        using var memory = Image.NewFromMemory(pixels.Data, pixels.Width, pixels.Height, RgbPixels.Channels, Enums.BandFormat.Uchar);
        using var picture = memory.Copy(interpretation: Enums.Interpretation.Srgb);
        return picture.PngsaveBuffer();
    }

    private static bool IsSide(double x, double y) => x is > 0.08 and < 0.92 && y < 0.72 && y > Upper(x);

    // Collar, then the slope to the toe.
    private static double Upper(double x) => x < 0.38 ? 0.34 : Math.Min(0.58, 0.34 + ((x - 0.38) * 0.55));

    private static Rgb Paint(double x, double y, int model, Rgb colour)
    {
        if (y > 0.65)
            return new Rgb(30, 30, 30);
        var stripe = (int)(x * 12);
        return ((model >> (stripe % 12)) & 1) == 1 ? new Rgb(240, 220, 20) : colour;
    }

    private static bool Oval(double x, double y) => Math.Pow((x - 0.5) / 0.17, 2) + Math.Pow((y - 0.5) / 0.45, 2) < 1;

    private static RgbPixels Draw(int side, Rgb ground, Func<double, double, Rgb?> paint)
    {
        var data = new byte[side * side * RgbPixels.Channels];
        for (var at = 0; at < side * side; at++)
        {
            var colour = paint((at % side + 0.5) / side, (at / side + 0.5) / side) ?? ground;
            (data[3 * at], data[(3 * at) + 1], data[(3 * at) + 2]) = (colour.Red, colour.Green, colour.Blue);
        }

        return new RgbPixels(data, side, side);
    }
}
