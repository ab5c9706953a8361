namespace ShoeData.Imaging;

/// <summary>How much of a stranger's picture we are willing to decode; all of it is checked before a pixel is.</summary>
public sealed record PictureLimits
{
    public static PictureLimits Default { get; } = new();

    public long MaxBytes { get; init; } = 64L * 1024 * 1024;

    /// <summary>Width times height as the header states them.</summary>
    public long MaxPixels { get; init; } = 50_000_000;

    /// <summary>Frames of an animation, of which only the first is decoded.</summary>
    public int MaxFrames { get; init; } = 1_000;
}
