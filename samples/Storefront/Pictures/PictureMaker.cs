using System.Text;
using SkiaSharp;

namespace ShoeData.Storefront;

/// <summary>Draws a plan and writes it as a file, byte for byte the same every time.</summary>
internal static class PictureMaker
{
    private const int PngQuality = 100;

    private static readonly byte[] Page = Encoding.UTF8.GetBytes(
        "<!doctype html>\n<html lang=\"en\"><head><title>Just a moment</title></head><body><p>This picture is taking a break.</p></body></html>\n");

    /// <returns>The file; null for a picture that is missing.</returns>
    public static byte[]? Make(PicturePlan plan)
    {
        var finish = plan.Finish;
        if (finish.Damage is PictureDamage.Missing)
            return null;
        if (finish.Damage is PictureDamage.Page or PictureDamage.PageAsJpeg)
            return Page;
        using var drawn = Draw(plan.Subject, finish.Grey);
        using var sized = Develop(drawn, finish);
        var bytes = Encode(sized, finish);
        if (finish.Turned)
            bytes = ExifOrientation.Insert(bytes, ExifOrientation.TurnClockwise);
        return finish.Damage is PictureDamage.Truncated ? bytes[..(bytes.Length * 45 / 100)] : bytes;
    }

    private static SKImage Draw(PictureSubject subject, bool grey)
    {
        var size = new SKSizeI(PictureFinish.DrawnWidth, PictureFinish.DrawnHeight);
        using var surface = SKSurface.Create(Info(size.Width, size.Height, grey));
        surface.Canvas.Clear(subject.Backdrop ?? SKColors.Transparent);
        switch (subject.View)
        {
            case PictureView.Top:
                TopView.Draw(surface.Canvas, size, subject);
                break;
            case PictureView.Sole:
                SoleView.Draw(surface.Canvas, size, subject);
                break;
            case PictureView.Medial:
                MedialView.Draw(surface.Canvas, size, subject);
                break;
            case PictureView.Pair:
                PairView.Draw(surface.Canvas, size, subject);
                break;
            case PictureView.Garment or PictureView.Bag:
                GoodsView.Draw(surface.Canvas, size, subject);
                break;
            default:
                SideView.Draw(surface.Canvas, size, subject.Design, subject.Colours);
                break;
        }

        return surface.Snapshot();
    }

    private static SKImage Develop(SKImage drawn, PictureFinish finish)
    {
        var (width, height) = finish.Turned ? (finish.Height, finish.Width) : (finish.Width, finish.Height);
        using var surface = SKSurface.Create(Info(width, height, finish.Grey));
        using var paint = new SKPaint { BlendMode = SKBlendMode.Src };
        if (finish.Gamma is not 1)
            paint.ColorFilter = SKColorFilter.CreateTable(GammaTable(1), GammaTable(finish.Gamma), GammaTable(finish.Gamma), GammaTable(finish.Gamma));
        if (finish.Turned)
        {
            surface.Canvas.Translate(0, height);
            surface.Canvas.RotateDegrees(-90);
        }

        surface.Canvas.DrawImage(drawn, new SKRect(0, 0, finish.Width, finish.Height), Sampling(finish.Width), paint);
        return surface.Snapshot();
    }

    private static SKSamplingOptions Sampling(int width) => width switch
    {
        PictureFinish.DrawnWidth => new SKSamplingOptions(SKFilterMode.Nearest),
        > PictureFinish.DrawnWidth => new SKSamplingOptions(SKCubicResampler.Mitchell),
        _ => new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear),
    };

    private static byte[] Encode(SKImage image, PictureFinish finish)
    {
        using var data = finish.Format switch
        {
            PictureFormat.Png => image.Encode(SKEncodedImageFormat.Png, PngQuality),
            PictureFormat.WebP => image.Encode(SKEncodedImageFormat.Webp, finish.Quality),
            _ => image.Encode(SKEncodedImageFormat.Jpeg, finish.Quality),
        };
        return data.ToArray();
    }

    private static byte[] GammaTable(double gamma) =>
        [.. Enumerable.Range(0, 256).Select(level => (byte)Math.Round(255 * Math.Pow(level / 255.0, gamma)))];

    private static SKImageInfo Info(int width, int height, bool grey) => grey
        ? new SKImageInfo(width, height, SKColorType.Gray8, SKAlphaType.Opaque)
        : new SKImageInfo(width, height, SKColorType.Rgba8888, SKAlphaType.Premul);
}
