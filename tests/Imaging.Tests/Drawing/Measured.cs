namespace ShoeData.Imaging.Tests.Drawing;

/// <summary>Measures of a good side view, for tests that change one of them.</summary>
internal static class Measured
{
    public static SilhouetteMeasures Silhouette => new()
    {
        BorderContact = 0,
        Coverage = 0.3,
        SecondPiece = 0,
        Elongation = 2,
        Fill = 0.6,
        Sole = 0.95,
        UpDownSymmetry = 0.4,
        LeftRightSymmetry = 0.6,
        HeelLean = 0.2,
    };

    public static QualityMeasures Quality => new()
    {
        ObjectSide = 0.9,
        CutOff = 0,
        Unevenness = 0,
        Specks = 0,
        Light = 255,
        Shade = 20,
        Contrast = 200,
        Sharpness = 0.6,
    };

    public static PictureMeasures Picture => new() { Silhouette = Silhouette, Quality = Quality, Views = null, Toe = new ToeDirection(Facing.Right, 0.9) };
}
