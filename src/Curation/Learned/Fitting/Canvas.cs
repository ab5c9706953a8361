using ShoeData.Imaging;

namespace ShoeData.Curation.Learned.Fitting;

/// <summary>A picture in the making: a ground, and sprites on it.</summary>
internal sealed class Canvas(int width, int height)
{
    private readonly byte[] _data = new byte[width * height * RgbPixels.Channels];

    public int Width => width;

    public int Height => height;

    public RgbPixels Pixels => new(_data, width, height);

    /// <summary>An even ground that may change a little from one corner to the other.</summary>
    public void Fill(Rgb colour, double right, double down)
    {
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                var shade = (right * ((double)x / width - 0.5)) + (down * ((double)y / height - 0.5));
                Set(x, y, colour.Red + shade, colour.Green + shade, colour.Blue + shade);
            }
        }
    }

    public void Fill(RgbPixels picture) => PixelScaler.To(picture, width, height).Data.CopyTo(_data, 0);

    public void Draw(Sprite sprite, Placement place)
    {
        var (sin, cos) = Math.SinCos(place.Angle);
        Span<float> colour = stackalloc float[RgbPixels.Channels];
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                var (right, down) = (x - place.X, y - place.Y);
                var across = ((cos * right) + (sin * down)) / place.ScaleX;
                var along = ((cos * down) - (sin * right)) / place.ScaleY;
                sprite.Sample(across + ((sprite.Width - 1) / 2.0), along + ((sprite.Height - 1) / 2.0), colour, out var cover);
                if (cover > 0)
                    Blend(x, y, colour, cover);
            }
        }
    }

    /// <summary>The soft shade that a shoe throws on its ground.</summary>
    public void Shade(double middle, double ground, double radius, double depth)
    {
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                var distance = Math.Pow((x - middle) / radius, 2) + Math.Pow((y - ground) / (radius / 6), 2);
                var factor = 1 - (depth * Math.Exp(-2 * distance));
                var at = ((y * width) + x) * RgbPixels.Channels;
                Set(x, y, factor * _data[at], factor * _data[at + 1], factor * _data[at + 2]);
            }
        }
    }

    private void Blend(int x, int y, ReadOnlySpan<float> colour, float cover)
    {
        var at = ((y * width) + x) * RgbPixels.Channels;
        Set(x, y, colour[0] + ((1 - cover) * _data[at]), colour[1] + ((1 - cover) * _data[at + 1]), colour[2] + ((1 - cover) * _data[at + 2]));
    }

    private void Set(int x, int y, double red, double green, double blue)
    {
        var at = ((y * width) + x) * RgbPixels.Channels;
        (_data[at], _data[at + 1], _data[at + 2]) = (Byte(red), Byte(green), Byte(blue));
    }

    private static byte Byte(double value) => (byte)Math.Clamp(value + 0.5, 0, 255);
}
