using ShoeData.Imaging;

namespace ShoeData.Curation.Measures;

/// <summary>A 16x16 RGB picture to compare two photos by: small enough to keep, fine enough to tell colourways of one style apart.</summary>
internal static class Thumbnail
{
    private const int Side = 16;

    public static byte[] Of(RgbPixels pixels) => PixelScaler.To(pixels, Side, Side).Data;

    public static ThumbnailDifference Difference(ReadOnlySpan<byte> one, ReadOnlySpan<byte> other)
    {
        var (sum, largest) = (0, 0);
        for (var at = 0; at < one.Length; at++)
        {
            var difference = Math.Abs(one[at] - other[at]);
            sum += difference;
            largest = Math.Max(largest, difference);
        }

        return new ThumbnailDifference((double)sum / one.Length, largest);
    }
}
