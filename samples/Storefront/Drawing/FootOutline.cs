using SkiaSharp;

namespace ShoeData.Storefront;

/// <summary>A shoe from above or below: length 100 with the heel at y 0 and the toe at y 100, x 0 in the middle.</summary>
internal static class FootOutline
{
    /// <param name="waist">Half the width at the arch.</param>
    /// <param name="ball">Half the width at the ball.</param>
    public static SKPath Create(float waist, float ball)
    {
        var path = Spline.Curve(
            new(0, 0), new(-4.5f, 0.6f), new(-9.5f, 3.4f), new(-12.5f, 13), new(-waist - 1, 30), new(-waist, 44), new(-ball + 1.5f, 62), new(-ball, 74), new(-ball + 4, 89),
            new(-7, 97.5f), new(1, 100), new(9.5f, 96.5f), new(ball - 3, 86), new(ball, 72), new(waist + 3.4f, 52), new(waist + 1, 36), new(12.5f, 14), new(9.5f, 3.4f), new(4.5f, 0.6f), new(0, 0));
        path.Close();
        return path;
    }

    /// <summary>Puts the shoe in the middle of the picture, toe up, or toe to the right when it lies.</summary>
    public static void Place(SKCanvas canvas, SKSizeI size, bool lying)
    {
        var unit = (lying ? size.Width : size.Height) * 0.0082f;
        canvas.Translate(size.Width / 2f, size.Height / 2f);
        if (lying)
            canvas.RotateDegrees(90);
        canvas.Scale(unit, -unit);
        canvas.Translate(0, -50);
    }
}
