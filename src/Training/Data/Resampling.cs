namespace ShoeData.Training;

/// <summary>Fills a frame with a part of a picture: bilinear, in fixed-point numbers; beyond the picture its border goes on.</summary>
internal static class Resampling
{
    private const int Shift = 16;
    private const int One = 1 << Shift;
    private const int WeightShift = 8;
    private const int WeightOne = 1 << WeightShift;
    private const int Half = 1 << ((2 * WeightShift) - 1);

    /// <param name="pixels">Red, green and blue interleaved, row by row.</param>
    /// <param name="side">Width and height of both in pixels.</param>
    public static void Apply(ReadOnlySpan<byte> pixels, Span<byte> frame, int side, Place place)
    {
        var (sin, cos) = Math.SinCos(place.Angle);
        int rightX = Fixed(cos * place.Width), rightY = Fixed(sin * place.Width);
        for (var row = 0; row < side; row++)
        {
            // Middle of the row's first pixel, from the middle of the frame, in pixels; then where it lies in the picture.
            double across = (0.5 - (side / 2.0)) * place.Width, down = (row + 0.5 - (side / 2.0)) * place.Height;
            var x = Fixed((place.X * side) + (side / 2.0) - 0.5 + (cos * across) - (sin * down));
            var y = Fixed((place.Y * side) + (side / 2.0) - 0.5 + (sin * across) + (cos * down));
            Row(pixels, frame.Slice(row * side * 3, side * 3), new Walk(x, y, rightX, rightY), side);
        }
    }

    private static void Row(ReadOnlySpan<byte> pixels, Span<byte> row, Walk walk, int side)
    {
        var (x, y) = (walk.X, walk.Y);
        var last = (side - 1) << Shift;
        for (var at = 0; at + 2 < row.Length; at += 3)
        {
            int inX = Math.Clamp(x, 0, last), inY = Math.Clamp(y, 0, last);
            int left = inX >> Shift, top = inY >> Shift;
            int toRight = left < side - 1 ? 3 : 0, toBottom = top < side - 1 ? side * 3 : 0;
            int right = (inX >> (Shift - WeightShift)) & (WeightOne - 1), bottom = (inY >> (Shift - WeightShift)) & (WeightOne - 1);
            var upper = pixels.Slice(((top * side) + left) * 3, toRight + 3);
            var lower = pixels.Slice((((top * side) + left) * 3) + toBottom, toRight + 3);
            for (var channel = 0; channel < 3; channel++)
            {
                var above = (upper[channel] * (WeightOne - right)) + (upper[channel + toRight] * right);
                var below = (lower[channel] * (WeightOne - right)) + (lower[channel + toRight] * right);
                row[at + channel] = (byte)(((above * (WeightOne - bottom)) + (below * bottom) + Half) >> (2 * WeightShift));
            }

            x += walk.RightX;
            y += walk.RightY;
        }
    }

    private static int Fixed(double value) => (int)Math.Round(value * One);

    // Where a row begins in the picture, and the way from one pixel to the next.
    private readonly record struct Walk(int X, int Y, int RightX, int RightY);
}
