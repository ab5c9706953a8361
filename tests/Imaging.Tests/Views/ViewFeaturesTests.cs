using ShoeData.Imaging.Tests.Drawing;

namespace ShoeData.Imaging.Tests.Views;

public sealed class ViewFeaturesTests
{
    [Fact]
    public void Mirrored_features_are_the_features_of_the_mirrored_picture()
    {
        var shoe = DrawnShoe.Side(model: 0b101100);

        var mirrored = ViewFeatures.Mirror(Of(shoe));

        var expected = Of(PixelMirror.LeftRight(shoe));
        mirrored.Length.ShouldBe(ViewFeatures.Count);
        mirrored.Zip(expected, (one, other) => Math.Abs(one - other)).Max().ShouldBeInRange(0, 0.02f);
        mirrored.Zip(Of(shoe), (one, other) => Math.Abs(one - other)).Max().ShouldBeGreaterThan(0.3f);
    }

    [Fact]
    public void Features_do_not_depend_on_where_the_shoe_lies_nor_on_the_ground()
    {
        var shoe = DrawnShoe.Side();
        var elsewhere = DrawnShoe.Within(PixelScaler.Fit(shoe, 240), 300);

        Distance(Of(shoe), Of(elsewhere)).ShouldBeLessThan(0.5 * Distance(Of(shoe), Of(DrawnShoe.Boot())));
    }

    [Fact]
    public void An_empty_picture_has_none() => Features(SquarePicture.Of(new RgbPixels([9, 9, 9], 1, 1), 200)).ShouldBeNull();

    private static double Distance(float[] one, float[] other) => Math.Sqrt(one.Zip(other, (here, there) => Math.Pow(here - there, 2)).Sum());

    private static float[] Of(RgbPixels pixels) => Features(pixels).ShouldNotBeNull();

    private static float[]? Features(RgbPixels pixels)
    {
        var cutout = Cutout.Of(pixels);
        return ViewFeatures.Of(cutout, Silhouette.Measure(cutout), Quality.Measure(cutout));
    }
}
