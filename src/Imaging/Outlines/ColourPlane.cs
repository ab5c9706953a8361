namespace ShoeData.Imaging;

/// <summary>One channel of a ground that changes evenly: a value and its slopes.</summary>
internal readonly record struct ColourPlane(float Value, float Right = 0, float Down = 0)
{
    public float At(int x, int y) => Value + (Right * x) + (Down * y);

    /// <summary>The plane of least squares through one channel of these pixels, given by their indices.</summary>
    public static ColourPlane Through(ReadOnlySpan<int> places, RgbPixels pixels, int channel)
    {
        double x = 0, y = 0, value = 0, xx = 0, yy = 0, xy = 0, xValue = 0, yValue = 0;
        foreach (var place in places)
        {
            var (down, right) = Math.DivRem(place, pixels.Width);
            var here = pixels.Data[(place * RgbPixels.Channels) + channel];
            (x, y, value) = (x + right, y + down, value + here);
            (xx, yy, xy) = (xx + (right * right), yy + (down * down), xy + (right * down));
            (xValue, yValue) = (xValue + (right * here), yValue + (down * here));
        }

        var count = places.Length;
        (xx, yy, xy) = (xx - (x * x / count), yy - (y * y / count), xy - (x * y / count));
        (xValue, yValue) = (xValue - (x * value / count), yValue - (y * value / count));
        var spread = (xx * yy) - (xy * xy);
        // Pixels in one line have no slope across it.
        var (toRight, toDown) = spread < 1 ? (0, 0) : (((xValue * yy) - (yValue * xy)) / spread, ((yValue * xx) - (xValue * xy)) / spread);
        return new ColourPlane((float)((value - (toRight * x) - (toDown * y)) / count), (float)toRight, (float)toDown);
    }
}
