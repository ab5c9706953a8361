using ShoeData.Imaging;


namespace ShoeData.Curation.Pictures;

/// <summary>What a picture is judged by.</summary>
/// <param name="Width">Pixels, upright.</param>
/// <param name="Height">Pixels, upright.</param>
internal sealed record PictureLook(int Width, int Height, PictureMeasures Measures)
{
    public int LongerSide => Math.Max(Width, Height);
}
