using ShoeData.Imaging;

namespace ShoeData.Curation.Learned.Fitting;

/// <summary>Other pictures of the same object, as other shops might have taken them, and pictures it would make if it were no side view.</summary>
internal sealed class Variants(Random dice, RgbPixels? clutter)
{
    private const int Side = 160;
    private const double Degree = Math.PI / 180;

    // Width over height of pictures as shops use them.
    private static readonly double[] Shapes = [1, 1, 1, 1.25, 1.33, 1.5, 2, 0.8];

    private static readonly Rgb[] Grounds =
        [new(255, 255, 255), new(255, 255, 255), new(242, 242, 242), new(235, 238, 240), new(246, 246, 246), new(225, 225, 225), new(200, 205, 210), new(20, 20, 20), new(0, 0, 0)];

    /// <summary>The same view at another size and place, on another ground.</summary>
    public RgbPixels Again(Sprite sprite, ShownView view)
    {
        var canvas = Ground();
        var turn = (view is ShownView.Top or ShownView.Sole ? 90 * dice.Next(4) : view is ShownView.NotAShoe ? 90 * dice.Next(4) * dice.Next(2) : 0) + Between(-5, 5);
        var stretch = view is ShownView.NotAShoe ? Math.Exp(Between(-0.6, 0.6)) : Between(0.92, 1.08);
        var place = Fit(canvas, sprite, turn, stretch, dice.Next(4) == 0 ? Between(0.95, 1.02) : Between(0.42, 0.98));
        Set(canvas, sprite, place);
        return Finish(canvas.Pixels);
    }

    /// <summary>Upside down, upright or on its back.</summary>
    public RgbPixels Turned(Sprite sprite)
    {
        var canvas = Ground();
        canvas.Draw(sprite, Fit(canvas, sprite, Between(35, 325), 1, Between(0.5, 0.98)));
        return Finish(canvas.Pixels);
    }

    /// <summary>Two of it: one above or behind the other, or mirrored side by side.</summary>
    public RgbPixels Pair(Sprite sprite)
    {
        var canvas = Ground();
        var place = Fit(canvas, sprite, Between(-8, 8), 1, Between(0.45, 0.72));
        var (wide, high) = (Math.Abs(place.ScaleX) * sprite.Width, place.ScaleY * sprite.Height);
        var away = dice.Next(3) switch
        {
            0 => (X: wide * Between(-0.15, 0.15), Y: high * Between(0.45, 1.2)),
            1 => (X: wide * Between(0.3, 0.6), Y: high * Between(0.2, 0.5)),
            _ => (X: wide * Between(0.6, 1.1), Y: high * Between(-0.1, 0.1)),
        };
        canvas.Draw(sprite, place.Moved(-away.X / 2, -away.Y / 2));
        var second = place.Moved(away.X / 2, away.Y / 2);
        canvas.Draw(sprite, dice.Next(2) == 0 ? second : second.Mirrored());
        return Finish(canvas.Pixels);
    }

    /// <summary>So close that the picture's edge cuts it.</summary>
    public RgbPixels Detail(Sprite sprite)
    {
        var canvas = Ground();
        var place = Fit(canvas, sprite, Between(-40, 40), 1, Between(1.5, 3.2));
        var (wide, high) = (Math.Abs(place.ScaleX) * sprite.Width, place.ScaleY * sprite.Height);
        canvas.Draw(sprite, place.Moved(wide * Between(-0.3, 0.3), high * Between(-0.25, 0.25)));
        return Finish(canvas.Pixels);
    }

    /// <summary>On a floor; null where no clutter is at hand.</summary>
    public RgbPixels? Snapshot(Sprite sprite)
    {
        if (clutter is null)
            return null;
        var canvas = Ground();
        canvas.Fill(clutter);
        canvas.Draw(sprite, Fit(canvas, sprite, Between(-15, 15), 1, Between(0.5, 0.95)));
        return Finish(canvas.Pixels);
    }

    /// <summary>Part of a picture that has no object to cut out.</summary>
    public RgbPixels Part(RgbPixels picture)
    {
        var share = Between(0.7, 1);
        var (width, height) = (Math.Max(1, (int)(share * picture.Width)), Math.Max(1, (int)(share * picture.Height)));
        var (left, top) = (dice.Next(picture.Width - width + 1), dice.Next(picture.Height - height + 1));
        var data = new byte[width * height * RgbPixels.Channels];
        for (var y = 0; y < height; y++)
        {
            picture.Data.AsSpan((((top + y) * picture.Width) + left) * RgbPixels.Channels, width * RgbPixels.Channels)
                .CopyTo(data.AsSpan(y * width * RgbPixels.Channels));
        }

        var part = new RgbPixels(data, width, height);
        return Finish(dice.Next(2) == 0 ? part : PixelMirror.LeftRight(part));
    }

    private Canvas Ground()
    {
        var shape = Shapes[dice.Next(Shapes.Length)];
        var canvas = new Canvas(shape >= 1 ? Side : (int)(Side * shape), shape >= 1 ? (int)(Side / shape) : Side);
        var colour = dice.Next(6) == 0 ? new Rgb((byte)dice.Next(120, 256), (byte)dice.Next(120, 256), (byte)dice.Next(120, 256)) : Grounds[dice.Next(Grounds.Length)];
        var slope = dice.Next(3) == 0 ? 30 : 0;
        canvas.Fill(colour, Between(-slope, slope), Between(-slope, slope));
        return canvas;
    }

    private void Set(Canvas canvas, Sprite sprite, Placement place)
    {
        if (dice.Next(3) == 0)
            canvas.Shade(place.X, place.Y + (place.ScaleY * sprite.Height / 2), place.ScaleX * sprite.Width / 2, Between(0.1, 0.4));
        canvas.Draw(sprite, place);
    }

    // As large as this share of what would just fit, somewhere where it fits.
    private Placement Fit(Canvas canvas, Sprite sprite, double degrees, double stretch, double share)
    {
        var (sin, cos) = Math.SinCos(degrees * Degree);
        var (wide, high) = (sprite.Width * stretch, (double)sprite.Height);
        var (boxWide, boxHigh) = (Math.Abs(cos * wide) + Math.Abs(sin * high), Math.Abs(sin * wide) + Math.Abs(cos * high));
        var scale = share * Math.Min(canvas.Width / boxWide, canvas.Height / boxHigh);
        var (spareX, spareY) = (Math.Max(0, canvas.Width - (scale * boxWide)) / 2, Math.Max(0, canvas.Height - (scale * boxHigh)) / 2);
        return new Placement(
            (canvas.Width / 2.0) + (spareX * Between(-0.8, 0.8)), (canvas.Height / 2.0) + (spareY * Between(-0.8, 0.8)), scale * stretch, scale, degrees * Degree);
    }

    // Lighter or darker, and through a JPEG as shops save them.
    private RgbPixels Finish(RgbPixels pixels)
    {
        var gamma = Math.Exp(Between(-0.25, 0.25));
        var curve = Enumerable.Range(0, 256).Select(value => (byte)Math.Round(255 * Math.Pow(value / 255.0, gamma))).ToArray();
        var data = pixels.Data.Select(value => curve[value]).ToArray();
        var jpeg = SquarePicture.Encode(new RgbPixels(data, pixels.Width, pixels.Height), dice.Next(45, 96));
        return PictureDecoder.Decode(jpeg, PictureLimits.Default, Side) is DecodeResult.Decoded decoded
            ? decoded.Picture.Pixels
            : throw new InvalidOperationException("a picture that was just written cannot be read.");
    }

    private double Between(double low, double high) => low + (dice.NextDouble() * (high - low));
}
