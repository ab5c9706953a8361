namespace ShoeData.Imaging;

/// <summary>All that the rules look at in a picture.</summary>
public sealed record PictureMeasures
{
    /// <summary>Null when nothing stands out from the background.</summary>
    public required SilhouetteMeasures? Silhouette { get; init; }

    /// <summary>Null when nothing stands out from the background.</summary>
    public required QualityMeasures? Quality { get; init; }

    /// <summary>Null without the learned part, and when nothing stands out from the background.</summary>
    public required ViewScores? Views { get; init; }

    public required ToeDirection Toe { get; init; }

    /// <param name="model">Null to go by the outline alone.</param>
    public static PictureMeasures Of(RgbPixels pixels, ViewModel? model)
    {
        var cutout = Cutout.Of(pixels);
        var (silhouette, quality) = (Imaging.Silhouette.Measure(cutout), Imaging.Quality.Measure(cutout));
        var answer = model is not null && ViewFeatures.Of(cutout, silhouette, quality) is { } features ? model.Answer(features) : null;
        return new PictureMeasures
        {
            Silhouette = silhouette,
            Quality = quality,
            Views = answer?.Views,
            Toe = answer?.Toe ?? ToeDirection.Of(silhouette),
        };
    }
}
