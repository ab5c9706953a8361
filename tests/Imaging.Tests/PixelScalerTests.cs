using NetVips;

namespace ShoeData.Imaging.Tests;

public sealed class PixelScalerTests
{
    [Theory]
    [InlineData(400, 300, 224, 168)]
    [InlineData(448, 299, 128, 85)]
    public void It_resizes_as_the_library_does_with_the_same_kernel(int width, int height, int toWidth, int toHeight)
    {
        var pixels = Photo(width, height);
        using var picture = Image.NewFromMemory(pixels.Data, width, height, RgbPixels.Channels, Enums.BandFormat.Uchar);
        using var expected = picture.Resize((double)toWidth / width, kernel: Enums.Kernel.Lanczos3, gap: 0, vscale: (double)toHeight / height);

        var scaled = PixelScaler.To(pixels, toWidth, toHeight);

        (scaled.Width, scaled.Height).ShouldBe((toWidth, toHeight));
        var differences = scaled.Data.Zip(expected.WriteToMemory<byte>(), (one, other) => Math.Abs(one - other)).ToList();
        differences.Average().ShouldBeLessThan(0.6);
        differences.Max().ShouldBeLessThanOrEqualTo(6);
    }

    [Theory]
    [InlineData(60, 45, 24, 18)]
    [InlineData(64, 64, 9, 8)]
    [InlineData(20, 16, 53, 47)]
    public void It_weighs_every_pixel_as_the_formula_says(int width, int height, int toWidth, int toHeight)
    {
        var pixels = Photo(width, height);

        var scaled = PixelScaler.To(pixels, toWidth, toHeight);

        for (var y = 0; y < toHeight; y++)
        {
            for (var x = 0; x < toWidth; x++)
                ((double)scaled[x, y].Green).ShouldBe(Math.Clamp(Expected(pixels, x, y, toWidth, toHeight), 0, 255), tolerance: 0.6);
        }
    }

    [Theory]
    [InlineData(1, 1, 7, 5)]
    [InlineData(500, 1, 1, 500)]
    [InlineData(3, 400, 224, 2)]
    public void A_plain_colour_stays_that_colour_at_any_size(int width, int height, int toWidth, int toHeight)
    {
        var colour = new Rgb(253, 17, 128);
        var scaled = PixelScaler.To(Plain(width, height, colour), toWidth, toHeight);

        Enumerable.Range(0, toWidth * toHeight).ShouldAllBe(at => scaled[at % toWidth, at / toWidth] == colour);
    }

    [Theory]
    [InlineData(400, 300, 128, 128, 96)]
    [InlineData(300, 400, 100, 75, 100)]
    [InlineData(1000, 1, 64, 64, 1)]
    public void Fitting_keeps_the_proportions(int width, int height, int side, int toWidth, int toHeight)
    {
        var fitted = PixelScaler.Fit(Plain(width, height, Rgb.White), side);

        (fitted.Width, fitted.Height).ShouldBe((toWidth, toHeight));
    }

    [Fact]
    public void The_size_it_has_already_changes_nothing()
    {
        var pixels = Photo(30, 20);

        PixelScaler.To(pixels, 30, 20).ShouldBeSameAs(pixels);
    }

    [Fact]
    public void Left_stays_left_and_up_stays_up()
    {
        var pixels = Plain(40, 40, Rgb.White);
        for (var at = 0; at < 100; at++)
            pixels.Data[((at / 10 * 40) + (at % 10)) * RgbPixels.Channels] = 0;

        var scaled = PixelScaler.To(pixels, 4, 8);

        ((int)scaled[0, 0].Red).ShouldBeLessThan(20);
        ((int)scaled[0, 1].Red).ShouldBeLessThan(60);
        scaled[3, 7].ShouldBe(Rgb.White);
    }

    // The definition itself, pixel by pixel: a weighted mean over all of the source.
    private static double Expected(RgbPixels pixels, int x, int y, int width, int height)
    {
        var (sum, weights) = (0.0, 0.0);
        for (var row = 0; row < pixels.Height; row++)
        {
            for (var column = 0; column < pixels.Width; column++)
            {
                var weight = Weight(column, x, pixels.Width, width) * Weight(row, y, pixels.Height, height);
                sum += weight * pixels[column, row].Green;
                weights += weight;
            }
        }

        return sum / weights;
    }

    private static double Weight(int from, int to, int length, int newLength)
    {
        var scale = (double)length / newLength;
        var distance = Math.PI * (from + 0.5 - ((to + 0.5) * scale)) / Math.Max(1, scale);
        return distance == 0 ? 1 : Math.Abs(distance) >= 3 * Math.PI ? 0 : 3 * Math.Sin(distance) * Math.Sin(distance / 3) / (distance * distance);
    }

    private static RgbPixels Plain(int width, int height, Rgb colour)
    {
        byte[] one = [colour.Red, colour.Green, colour.Blue];
        return new RgbPixels([.. Enumerable.Repeat(one, width * height).SelectMany(bytes => bytes)], width, height);
    }

    // Waves and edges, as a photo has them.
    private static RgbPixels Photo(int width, int height)
    {
        var data = new byte[width * height * RgbPixels.Channels];
        for (var at = 0; at < data.Length; at++)
        {
            var (x, y) = ((double)(at / RgbPixels.Channels % width) / width, (double)(at / RgbPixels.Channels / width) / height);
            data[at] = (byte)(x + y > 1 ? 230 : 120 + (100 * Math.Sin((9 * x) + (at % RgbPixels.Channels)) * Math.Cos(7 * y)));
        }

        return new RgbPixels(data, width, height);
    }
}
