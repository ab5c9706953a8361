namespace ShoeData.Imaging.Tests;

public sealed class PixelMirrorTests
{
    [Fact]
    public void Left_becomes_right_row_by_row() => PixelMirror
        .LeftRight(new RgbPixels([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], 2, 2)).Data
        .ShouldBe([4, 5, 6, 1, 2, 3, 10, 11, 12, 7, 8, 9]);

    [Fact]
    public void Twice_is_not_at_all()
    {
        var data = new byte[7 * 3 * RgbPixels.Channels];
        new Random(3).NextBytes(data);

        PixelMirror.LeftRight(PixelMirror.LeftRight(new RgbPixels(data, 7, 3))).Data.ShouldBe(data);
    }
}
