using ShoeData.Imaging.Tests.Drawing;

namespace ShoeData.Imaging.Tests.Outlines;

public sealed class BackdropTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(40, 0)]
    [InlineData(-20, 30)]
    public void An_even_change_of_the_ground_is_followed(double right, double down)
    {
        var pixels = DrawnShoe.On(DrawnShoe.Side(side: 128), (x, y) => 200 + (right * (x - 0.5)) + (down * (y - 0.5)));

        var backdrop = Backdrop.Of(pixels);

        backdrop.Unevenness.ShouldBeLessThanOrEqualTo(1);
        backdrop.Tolerance.ShouldBe(8);
        foreach (var (x, y) in new[] { (0, 0), (64, 10), (127, 0), (0, 127), (127, 127), (64, 120) })
            backdrop.Distance(pixels, x, y).ShouldBeLessThanOrEqualTo(1);
        backdrop.Distance(pixels, 64, 70).ShouldBeGreaterThan(100);
    }

    [Fact]
    public void A_grain_widens_what_is_taken_for_ground_and_a_scene_is_uneven()
    {
        var dice = new Random(5);
        Backdrop.Of(DrawnShoe.On(DrawnShoe.Side(side: 128), (_, _) => 200 + dice.Next(-8, 9))).Tolerance.ShouldBeInRange(9, 20);
        Backdrop.Of(DrawnShoe.On(DrawnShoe.Side(side: 128), (_, _) => dice.Next(256))).Unevenness.ShouldBeGreaterThan(40);
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(128, 1)]
    [InlineData(1, 128)]
    [InlineData(2, 3)]
    public void A_picture_of_one_line_has_a_ground(int width, int height)
    {
        var data = new byte[width * height * RgbPixels.Channels];
        Array.Fill(data, (byte)90);

        Backdrop.Of(new RgbPixels(data, width, height)).Distance(new RgbPixels(data, width, height), width - 1, height - 1).ShouldBe(0);
    }

    [Theory]
    [InlineData(128, 96)]
    [InlineData(37, 20)]
    [InlineData(5, 9)]
    public void Ground_is_every_pixel_whose_distance_is_within_the_tolerance(int width, int height)
    {
        var dice = new Random(width);
        var data = new byte[width * height * RgbPixels.Channels];
        for (var at = 0; at < data.Length; at++)
            data[at] = (byte)(120 + (at / RgbPixels.Channels % width / 2) - (at / RgbPixels.Channels / width) + dice.Next(-28, 29));
        var pixels = new RgbPixels(data, width, height);

        var backdrop = Backdrop.Of(pixels);

        var ground = backdrop.Ground(pixels);
        ground.ShouldBe(Enumerable.Range(0, width * height).Select(at => backdrop.Distance(pixels, at % width, at / width) <= backdrop.Tolerance));
        ground.Distinct().Count().ShouldBe(2);
    }
}
