using System.Globalization;

namespace ShoeData.Storefront;

/// <summary>The addresses of a picture: <c>/a/images/[transforms/]t_product_v1/ID/image.jpg</c>.</summary>
internal static class PictureAddress
{
    public const string Folder = "/a/images/";

    private const int SquarishWidth = 592;
    private const string WidthTransform = "w_";

    /// <summary>Named like the identifiers of the real format, and as steady as the sku.</summary>
    public static string IdOf(string sku)
    {
        var hash = ContentHash.Of($"picture of {sku}");
        return $"{hash[..8]}-{hash[8..12]}-{hash[12..16]}-{hash[16..20]}-{hash[20..32]}";
    }

    public static WallImages Both(string origin, string sku, string slug) => new(
        $"{origin}{Folder}c_limit,w_592,f_auto/t_product_v1/{IdOf(sku)}/image.jpg",
        $"{origin}{Folder}t_default/{IdOf(sku)}/{slug}.png");

    /// <summary>At this width or, if its file is smaller, at that.</summary>
    public static string Narrow(string sku, int width) =>
        string.Create(CultureInfo.InvariantCulture, $"{Folder}c_limit,{WidthTransform}{width},f_auto/t_product_v1/{IdOf(sku)}/image.jpg");

    /// <param name="path">What follows <see cref="Folder"/>.</param>
    public static PictureRequest? Parse(string path)
    {
        var segments = path.Split('/');
        if (segments.Length < 3)
            return null;
        var transforms = segments[..^2].SelectMany(segment => segment.Split(','));
        int? limit = null;
        foreach (var transform in transforms)
            limit = transform is "t_default" ? SquarishWidth : WidthOf(transform) ?? limit;

        return new PictureRequest(segments[^2], limit);
    }

    private static int? WidthOf(string transform) =>
        transform.StartsWith(WidthTransform, StringComparison.Ordinal)
        && int.TryParse(transform.AsSpan(WidthTransform.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var width) && width > 0
            ? width
            : null;
}
