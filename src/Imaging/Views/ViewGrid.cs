namespace ShoeData.Imaging;

/// <summary>The object of a picture on a square of its own: where it is, and how bright, from 0 to 1.</summary>
internal sealed record ViewGrid(float[] Mask, float[] Light)
{
    public const int Side = 64;

    // So that the outline lies inside.
    private const int Margin = 3;

    public static ViewGrid Of(Cutout cutout, MaskPiece box)
    {
        var (mask, light) = (new float[Side * Side], new float[Side * Side]);
        var luma = Luma.Of(cutout.Pixels);
        var ground = Luma.Of(cutout.Backdrop.Colour);
        for (var at = 0; at < luma.Length; at++)
        {
            if (!cutout.Mask.Pixels[at])
                luma[at] = ground;
        }

        var step = Math.Max(box.Width, box.Height) / (float)(Side - (2 * Margin));
        var (left, top) = (((box.Left + box.Right) / 2f) - (step * (Side - 1) / 2), ((box.Top + box.Bottom) / 2f) - (step * (Side - 1) / 2));
        for (var y = 0; y < Side; y++)
        {
            for (var x = 0; x < Side; x++)
            {
                var at = (y * Side) + x;
                (mask[at], light[at]) = Sample(cutout.Mask, luma, ground, left + (x * step), top + (y * step));
            }
        }

        return new ViewGrid(mask, light);
    }

    // Between the four pixels around; beyond the picture lies ground.
    private static (float Mask, float Light) Sample(ShoeMask mask, byte[] luma, byte ground, float x, float y)
    {
        var (x0, y0) = ((int)MathF.Floor(x), (int)MathF.Floor(y));
        var (inside, light) = (0f, 0f);
        for (var corner = 0; corner < 4; corner++)
        {
            var (atX, atY) = (x0 + (corner & 1), y0 + (corner >> 1));
            var weight = (1 - Math.Abs(x - atX)) * (1 - Math.Abs(y - atY));
            var within = atX >= 0 && atY >= 0 && atX < mask.Width && atY < mask.Height;
            inside += within && mask[atX, atY] ? weight : 0;
            light += weight * (within ? luma[(atY * mask.Width) + atX] : ground);
        }

        return (inside, light / byte.MaxValue);
    }
}
