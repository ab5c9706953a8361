namespace ShoeData.Imaging;

/// <summary>Tells a sharp picture from a blurred one by blurring it once more: only a sharp one has something to lose.</summary>
internal static class Sharpness
{
    /// <summary>Share of the squared differences of neighbours in the box that the mean of three takes away.</summary>
    public static double Of(ReadOnlySpan<byte> luma, int width, MaskPiece box)
    {
        var height = luma.Length / width;
        var (left, right) = (Math.Max(2, box.Left - 1), Math.Min(width - 2, box.Right + 1));
        var (top, bottom) = (Math.Max(2, box.Top - 1), Math.Min(height - 2, box.Bottom + 1));
        var (before, after) = (0L, 0L);
        for (var y = top; y <= bottom; y++)
        {
            for (var x = left; x <= right; x++)
            {
                var at = (y * width) + x;
                Add(luma, at, 1, ref before, ref after);
                Add(luma, at, width, ref before, ref after);
            }
        }

        return before == 0 ? 0 : 1 - (after / (9.0 * before));
    }

    // The mean of three at this pixel less that at the one before is a third of the difference of their outer pixels.
    private static void Add(ReadOnlySpan<byte> luma, int at, int step, ref long before, ref long after)
    {
        var sharp = luma[at] - luma[at - step];
        var blurred = luma[at + step] - luma[at - (2 * step)];
        before += sharp * sharp;
        after += blurred * blurred;
    }
}
