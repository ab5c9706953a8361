namespace ShoeData.Imaging.Tests;

public sealed class BackgroundEstimateTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(3, 2)]
    [InlineData(1, 40)]
    [InlineData(140, 101)]
    [InlineData(211, 333)]
    public void It_is_the_median_of_a_border_a_fiftieth_of_the_shorter_side_wide(int width, int height)
    {
        var data = new byte[width * height * RgbPixels.Channels];
        new Random(width).NextBytes(data);
        var pixels = new RgbPixels(data, width, height);
        var wide = Math.Max(1, Math.Min(width, height) / 50);
        var border = Enumerable.Range(0, width * height)
            .Select(at => (X: at % width, Y: at / width))
            .Where(at => Math.Min(Math.Min(at.X, width - 1 - at.X), Math.Min(at.Y, height - 1 - at.Y)) < wide)
            .Select(at => pixels[at.X, at.Y])
            .ToList();

        BackgroundEstimate.Of(pixels).ShouldBe(new Rgb(Median(colour => colour.Red), Median(colour => colour.Green), Median(colour => colour.Blue)));

        byte Median(Func<Rgb, byte> channel) => border.Select(channel).Order().ElementAt((border.Count - 1) / 2);
    }
}
