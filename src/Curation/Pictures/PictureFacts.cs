using ShoeData.Curation.Measures;

namespace ShoeData.Curation.Pictures;

/// <summary>What was measured in a picture. Thresholds stand elsewhere, so that changing one decodes nothing again.</summary>
internal sealed record PictureFacts
{
    /// <summary>Pixels, upright.</summary>
    public required int Width { get; init; }

    /// <summary>Pixels, upright.</summary>
    public required int Height { get; init; }

    /// <summary>Null when nothing stands out from the background.</summary>
    public required SilhouetteMeasures? Silhouette { get; init; }

    /// <summary>See <see cref="DifferenceHash"/>.</summary>
    public required string PerceptualHash { get; init; }

    /// <summary>See <see cref="ShoeData.Curation.Measures.Thumbnail"/>.</summary>
    public required byte[] Thumbnail { get; init; }

    /// <summary>SHA-256 of the squared JPEG, which is also its name under <c>data/curated/images/</c>.</summary>
    public required string SquareSha256 { get; init; }
}
