using SkiaSharp;

namespace ShoeData.Storefront;

/// <summary>Both shoes of a pair, one behind the other.</summary>
internal static class PairView
{
    private const float Scale = 0.72f;

    public static void Draw(SKCanvas canvas, SKSizeI size, PictureSubject subject)
    {
        One(canvas, size, subject, 0.02f, 0.02f);
        One(canvas, size, subject, 0.26f, 0.26f);
    }

    private static void One(SKCanvas canvas, SKSizeI size, PictureSubject subject, float right, float down)
    {
        canvas.Save();
        canvas.Translate(size.Width * right, size.Height * down);
        canvas.Scale(Scale);
        SideView.Draw(canvas, size, subject.Design, subject.Colours);
        canvas.Restore();
    }
}
