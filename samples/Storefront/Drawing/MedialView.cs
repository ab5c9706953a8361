using SkiaSharp;

namespace ShoeData.Storefront;

/// <summary>The shoe from its inner side: toe to the left.</summary>
internal static class MedialView
{
    public static void Draw(SKCanvas canvas, SKSizeI size, PictureSubject subject)
    {
        canvas.Save();
        canvas.Scale(-1, 1, size.Width / 2f, 0);
        SideView.Draw(canvas, size, subject.Design, subject.Colours);
        canvas.Restore();
    }
}
