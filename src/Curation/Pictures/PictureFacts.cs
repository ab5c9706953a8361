using System.Text.Json.Serialization;
using ShoeData.Imaging;

namespace ShoeData.Curation.Pictures;

/// <summary>What was measured in a picture. Thresholds stand elsewhere, so that changing one decodes nothing again.</summary>
internal sealed record PictureFacts
{
    /// <summary>Pixels, upright.</summary>
    public required int Width { get; init; }

    /// <summary>Pixels, upright.</summary>
    public required int Height { get; init; }

    public required PictureMeasures Measures { get; init; }

    /// <summary>See <see cref="Curation.Measures.DifferenceHash"/>.</summary>
    public required string PerceptualHash { get; init; }

    /// <summary>SHA-256 of the squared JPEG, its toe to the right, which is also its name under <c>data/curated/images/</c>.</summary>
    public required string SquareSha256 { get; init; }

    [JsonIgnore]
    public PictureLook Look => new(Width, Height, Measures);
}
