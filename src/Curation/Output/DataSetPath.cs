namespace ShoeData.Curation.Output;

/// <summary>Readable, unique names: <c>train/90/nike_nike-lebron-15_2363100_0a1b2c3d.jpg</c>.</summary>
internal static class DataSetPath
{
    private const int ShaDigits = 8;

    // Together below the 255 bytes of a file name.
    private const int BrandLength = 40;
    private const int StyleLength = 100;
    private const int SkuLength = 60;

    /// <summary>Relative to the data set's folder, with <c>/</c>.</summary>
    public static string Of(CuratedImage image, Split split) =>
        $"{split.ToSnakeCase()}/{PriceBins.FolderName(image.Bin)}/{Part(image.Brand, BrandLength)}_{Part(image.Style, StyleLength)}_{Part(image.Sku, SkuLength)}_{image.Sha256[..ShaDigits]}.jpg";

    private static string Part(string text, int length)
    {
        var slug = StyleName.Slug(text);
        return slug.Length == 0 ? "unknown" : slug[..Math.Min(length, slug.Length)].TrimEnd('-');
    }
}
