using ShoeData.Imaging;

namespace ShoeData.Curation.Learned.Fitting;

/// <summary>The object of a picture without its ground, to be put into other pictures.</summary>
/// <param name="Cover">How much of each pixel is object, 0 to 1.</param>
internal sealed record Sprite(RgbPixels Pixels, float[] Cover)
{
    private const int Side = 192;

    public int Width => Pixels.Width;

    public int Height => Pixels.Height;

    /// <summary>Null when nothing stands out from the background.</summary>
    public static Sprite? Of(RgbPixels picture)
    {
        var pixels = PixelScaler.Fit(picture, Side);
        var mask = ShoeMask.Of(pixels, Backdrop.Of(pixels));
        var pieces = MaskPiece.Of(mask);
        return pieces.Count == 0 ? null : Cut(pixels, mask, MaskPiece.Union([.. pieces.Where(piece => 50 * piece.Area >= pieces[0].Area)]));
    }

    private static Sprite Cut(RgbPixels pixels, ShoeMask mask, MaskPiece box)
    {
        var data = new byte[box.Width * box.Height * RgbPixels.Channels];
        var cover = new float[box.Width * box.Height];
        for (var y = 0; y < box.Height; y++)
        {
            pixels.Data.AsSpan(((((box.Top + y) * pixels.Width) + box.Left) * RgbPixels.Channels), box.Width * RgbPixels.Channels)
                .CopyTo(data.AsSpan(y * box.Width * RgbPixels.Channels));
            for (var x = 0; x < box.Width; x++)
                cover[(y * box.Width) + x] = mask[box.Left + x, box.Top + y] ? 1 : 0;
        }

        return new Sprite(new RgbPixels(data, box.Width, box.Height), cover);
    }

    /// <summary>Colour and cover between the four pixels around a place; no cover beyond the edge.</summary>
    public void Sample(double x, double y, Span<float> colour, out float cover)
    {
        var (x0, y0) = ((int)Math.Floor(x), (int)Math.Floor(y));
        colour.Clear();
        cover = 0;
        for (var corner = 0; corner < 4; corner++)
        {
            var (atX, atY) = (x0 + (corner & 1), y0 + (corner >> 1));
            if (atX < 0 || atY < 0 || atX >= Width || atY >= Height)
                continue;
            var at = (atY * Width) + atX;
            var weight = (float)((1 - Math.Abs(x - atX)) * (1 - Math.Abs(y - atY))) * Cover[at];
            cover += weight;
            for (var channel = 0; channel < RgbPixels.Channels; channel++)
                colour[channel] += weight * Pixels.Data[(at * RgbPixels.Channels) + channel];
        }
    }
}
