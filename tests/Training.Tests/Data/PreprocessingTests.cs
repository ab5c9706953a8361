namespace ShoeData.Training.Tests;

public sealed class PreprocessingTests
{
    // Two pixels: pure red, then (10, 20, 30).
    private static readonly byte[] Pixels = [255, 0, 0, 10, 20, 30];

    [Fact]
    public void Imagenet_is_red_first_scaled_to_one_and_normalised()
    {
        var values = new float[6];

        Preprocessing.ImageNet.Apply(Pixels, values);

        values[0].ShouldBe((1 - 0.485f) / 0.229f, 1e-5);
        values[3].ShouldBe(((10 / 255f) - 0.485f) / 0.229f, 1e-5);
        values[5].ShouldBe(((30 / 255f) - 0.406f) / 0.225f, 1e-5);
    }

    [Fact]
    public void Caffe_is_blue_first_minus_the_mean_and_not_scaled()
    {
        var values = new float[6];

        Preprocessing.Find("caffe-bgr").ShouldNotBeNull().Apply(Pixels, values);

        float[] expected = [0 - 103.939f, 0 - 116.779f, 255 - 123.68f, 30 - 103.939f, 20 - 116.779f, 10 - 123.68f];
        values.Zip(expected).ShouldAllBe(pair => Math.Abs(pair.First - pair.Second) < 1e-4);
    }

    [Fact]
    public void What_the_settings_allow_is_what_there_is() =>
        Preprocessing.Names.Prepend("auto").ShouldBe(["auto", "imagenet", "caffe-bgr"]);
}
