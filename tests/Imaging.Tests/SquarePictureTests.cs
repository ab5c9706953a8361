using NetVips;

namespace ShoeData.Imaging.Tests;

public sealed class SquarePictureTests
{
    private static readonly Rgb Ground = new(240, 238, 230);

    [Theory]
    [InlineData(400, 200, 100, 50)]
    [InlineData(200, 400, 50, 100)]
    public void A_picture_is_padded_with_its_background_and_not_squashed(int width, int height, int shownWidth, int shownHeight)
    {
        var square = SquarePicture.Of(Framed(width, height), 100);

        (square.Width, square.Height).ShouldBe((100, 100));
        square[1, 1].ShouldBeAbout(Ground, tolerance: 2);
        square[98, 98].ShouldBeAbout(Ground, tolerance: 2);
        // The frame leaves a tenth of each side around the shape.
        Extent(square, horizontal: true).ShouldBeInRange((shownWidth * 8 / 10) - 2, (shownWidth * 8 / 10) + 2);
        Extent(square, horizontal: false).ShouldBeInRange((shownHeight * 8 / 10) - 2, (shownHeight * 8 / 10) + 2);
    }

    [Theory]
    [InlineData(50)]
    [InlineData(448)]
    public void Small_and_large_pictures_become_the_size_asked_for(int side)
    {
        var square = SquarePicture.Of(Framed(side, side), 224);

        (square.Width, square.Height).ShouldBe((224, 224));
    }

    [Fact]
    public void The_encoded_square_is_the_same_every_time_and_carries_no_metadata()
    {
        var square = SquarePicture.Of(Framed(300, 200), 64);
        var bytes = SquarePicture.Encode(square, SquarePicture.DefaultQuality);

        SquarePicture.Encode(square, SquarePicture.DefaultQuality).ShouldBe(bytes);
        using var read = Image.NewFromBuffer(bytes);
        read.GetFields().ShouldNotContain(field => field.StartsWith("exif", StringComparison.Ordinal) || field.StartsWith("icc", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Facing.Right)]
    [InlineData(Facing.Left)]
    public void A_photo_reaches_a_model_as_the_same_pixels_as_through_the_data_set(Facing facing)
    {
        using var drawn = Drawn.Halves(900, 500);
        var picture = Drawn.Decode(drawn.JpegsaveBuffer(), SquarePicture.WorkingSide(224));
        var square = SquarePicture.Of(picture.Pixels, 224);
        var stored = SquarePicture.Encode(facing is Facing.Left ? PixelMirror.LeftRight(square) : square, SquarePicture.DefaultQuality);

        ModelInput.OfPhoto(picture.Pixels, facing, squareSize: 224, size: 227).Data.ShouldBe(ModelInput.Load(stored, 227).Data);
    }

    [Fact]
    public void A_data_set_picture_that_cannot_be_read_says_what_to_do() =>
        Should.Throw<UserError>(() => ModelInput.Load("none"u8.ToArray(), 64)).Message.ShouldBe(
            "a picture of the data set cannot be read: the 4 bytes begin with 6e6f6e65, no readable JPEG, PNG, WebP, AVIF or GIF header; run Curation again.");

    [Fact]
    public void The_background_is_what_most_of_the_border_is()
    {
        var framed = Framed(200, 100);
        BackgroundEstimate.Of(framed).ShouldBe(Ground);

        using var bleeding = Drawn.Halves(100, 100);
        var pixels = new RgbPixels(bleeding.WriteToMemory<byte>(), 100, 100);
        for (var x = 0; x < 60; x++)
            pixels.Data.AsSpan((x * 3), 3).Fill(240);
        BackgroundEstimate.Of(pixels).Green.ShouldBe((byte)30);
    }

    [Fact]
    public void Pixels_of_the_wrong_length_are_refused() =>
        Should.Throw<ArgumentException>(() => new RgbPixels(new byte[10], 2, 2)).Message.ShouldStartWith("10 bytes are no 2x2 picture of 3 channels.");

    private static RgbPixels Framed(int width, int height)
    {
        using var ground = Drawn.Plain(width, height, Ground);
        using var shape = Drawn.Plain(width * 8 / 10, height * 8 / 10, Drawn.Red);
        using var framed = ground.Insert(shape, width / 10, height / 10);
        return new RgbPixels(framed.WriteToMemory<byte>(), width, height);
    }

    private static int Extent(RgbPixels pixels, bool horizontal) => Enumerable.Range(0, pixels.Width)
        .Count(at => (horizontal ? pixels[at, pixels.Height / 2] : pixels[pixels.Width / 2, at]).DistanceTo(Ground) > 60);
}
