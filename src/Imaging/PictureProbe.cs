using NetVips;

namespace ShoeData.Imaging;

/// <summary>Reads a picture's header, by content and never by name.</summary>
public static class PictureProbe
{
    /// <summary>Null when the bytes are none of the accepted formats (JPEG, PNG, WebP, AVIF, GIF).</summary>
    public static PictureInfo? Read(ReadOnlyMemory<byte> bytes)
    {
        PictureLibrary.EnsureReady();
        try
        {
            using var picture = Image.NewFromBuffer(bytes.ToArray(), access: Enums.Access.Sequential);
            return Format(picture) is { } format ? new PictureInfo(format, picture.Width, picture.PageHeight) : null;
        }
        catch (VipsException)
        {
            return null;
        }
    }

    internal static PictureFormat? Format(Image picture) => ((string)picture.Get("vips-loader")).Split('_')[0] switch
    {
        "jpegload" => PictureFormat.Jpeg,
        "pngload" => PictureFormat.Png,
        "webpload" => PictureFormat.WebP,
        "heifload" when (string)picture.Get("heif-compression") == "av1" => PictureFormat.Avif,
        "gifload" => PictureFormat.Gif,
        _ => null,
    };
}
