using NetVips;

namespace ShoeData.Imaging.Tests;

public sealed class PictureDecoderTests
{
    private static readonly Dictionary<PictureFormat, Func<Image, byte[]>> Encoders = new()
    {
        [PictureFormat.Jpeg] = picture => picture.JpegsaveBuffer(q: 95),
        [PictureFormat.Png] = picture => picture.PngsaveBuffer(),
        [PictureFormat.WebP] = picture => picture.WebpsaveBuffer(q: 95),
        [PictureFormat.Avif] = picture => picture.HeifsaveBuffer(q: 90, compression: Enums.ForeignHeifCompression.Av1),
        [PictureFormat.Gif] = picture => picture.GifsaveBuffer(),
    };

    [Theory]
    [InlineData(PictureFormat.Jpeg)]
    [InlineData(PictureFormat.Png)]
    [InlineData(PictureFormat.WebP)]
    [InlineData(PictureFormat.Avif)]
    [InlineData(PictureFormat.Gif)]
    public void Every_accepted_format_is_decoded_to_the_same_pixels(PictureFormat format)
    {
        using var drawn = Drawn.Halves(80, 60);

        var picture = Drawn.Decode(Encoders[format](drawn));

        (picture.Format, picture.Width, picture.Height).ShouldBe((format, 80, 60));
        picture.Pixels[10, 30].ShouldBeAbout(Drawn.Red);
        picture.Pixels[70, 30].ShouldBeAbout(Drawn.Blue);
    }

    [Theory]
    [InlineData(300, 400)]
    [InlineData(2, 9001)]
    [InlineData(9001, 11)]
    public void However_many_strips_it_is_read_in_every_line_is_in_its_place(int width, int height)
    {
        var data = new byte[width * height * RgbPixels.Channels];
        new Random(3).NextBytes(data);
        using var noise = Image.NewFromMemory(data, width, height, RgbPixels.Channels, Enums.BandFormat.Uchar);
        using var picture = noise.Copy(interpretation: Enums.Interpretation.Srgb);
        using var clear = picture.Bandjoin(255).Copy(interpretation: Enums.Interpretation.Srgb);
        var jpeg = picture.JpegsaveBuffer();
        using var read = Image.JpegloadBuffer(jpeg);

        Drawn.Decode(picture.PngsaveBuffer()).Pixels.Data.ShouldBe(data);
        Drawn.Decode(clear.PngsaveBuffer()).Pixels.Data.ShouldBe(data);
        Drawn.Decode(jpeg).Pixels.Data.ShouldBe(read.WriteToMemory<byte>());
    }

    [Fact]
    public void A_cmyk_jpeg_becomes_srgb()
    {
        using var drawn = Drawn.Halves(80, 60);
        using var cmyk = drawn.Colourspace(Enums.Interpretation.Cmyk);

        var picture = Drawn.Decode(cmyk.JpegsaveBuffer(q: 95));

        picture.Pixels[10, 30].ShouldBeAbout(Drawn.Red, tolerance: 40); // ink cannot print every colour
        picture.Pixels[70, 30].Blue.ShouldBeGreaterThan(picture.Pixels[70, 30].Red);
    }

    [Fact]
    public void Grey_with_transparency_becomes_srgb_on_white()
    {
        using var grey = Image.Black(40, 40).NewFromImage(90).Cast(Enums.BandFormat.Uchar).Copy(interpretation: Enums.Interpretation.Bw);
        using var alpha = Image.Black(20, 40).Join(Image.Black(20, 40).NewFromImage(255), Enums.Direction.Horizontal).Cast(Enums.BandFormat.Uchar);
        using var both = grey.Bandjoin(alpha);

        var picture = Drawn.Decode(both.PngsaveBuffer());

        picture.Pixels[5, 20].ShouldBe(Rgb.White);
        picture.Pixels[35, 20].ShouldBe(new Rgb(90, 90, 90));
    }

    [Fact]
    public void Half_transparent_pixels_are_mixed_with_white()
    {
        using var black = Drawn.Plain(10, 10, new Rgb(0, 0, 0));
        using var half = black.Bandjoin(128);

        Drawn.Decode(half.PngsaveBuffer()).Pixels[5, 5].ShouldBeAbout(new Rgb(127, 127, 127), tolerance: 1);
    }

    [Fact]
    public void Sixteen_bits_become_eight()
    {
        using var drawn = Drawn.Halves(40, 40);
        using var deep = drawn.Colourspace(Enums.Interpretation.Rgb16);

        Drawn.Decode(deep.PngsaveBuffer(bitdepth: 16)).Pixels[5, 20].ShouldBe(Drawn.Red);
    }

    [Fact]
    public void A_profile_is_applied_and_a_broken_one_ignored()
    {
        using var drawn = Drawn.Halves(40, 40);
        using var wide = drawn.IccTransform("p3", inputProfile: "srgb");
        using var broken = drawn.Mutate(picture => picture.Set(GValue.BlobType, "icc-profile-data", "no profile at all"u8.ToArray()));

        Drawn.Decode(wide.PngsaveBuffer(keep: Enums.ForeignKeep.Icc)).Pixels[5, 20].ShouldBeAbout(Drawn.Red, tolerance: 3);
        Drawn.Decode(broken.JpegsaveBuffer(q: 95)).Pixels[5, 20].ShouldBeAbout(Drawn.Red);
    }

    [Theory]
    [InlineData(1, 80, 60)]
    [InlineData(3, 80, 60)]
    [InlineData(6, 60, 80)]
    [InlineData(8, 60, 80)]
    public void A_picture_is_turned_upright(int orientation, int width, int height)
    {
        using var drawn = Drawn.Halves(80, 60);
        using var turned = drawn.Mutate(picture => picture.Set(GValue.GIntType, "orientation", orientation));

        var picture = Drawn.Decode(turned.JpegsaveBuffer(q: 95));

        (picture.Width, picture.Height, picture.Pixels.Width, picture.Pixels.Height).ShouldBe((width, height, width, height));
        var red = orientation switch { 3 => picture.Pixels[70, 30], 6 => picture.Pixels[30, 10], 8 => picture.Pixels[30, 70], _ => picture.Pixels[10, 30] };
        red.ShouldBeAbout(Drawn.Red);
    }

    [Fact]
    public void The_first_frame_of_an_animation_is_the_picture()
    {
        var animation = Animation(frames: 3);

        var picture = Drawn.Decode(animation);

        (picture.Width, picture.Height).ShouldBe((20, 20));
        picture.Pixels[10, 10].ShouldBeAbout(Drawn.Red);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_large_picture_is_shrunk_to_the_side_asked_for_and_keeps_its_stated_size(bool tall)
    {
        using var drawn = tall ? Drawn.Halves(600, 900) : Drawn.Halves(900, 600);

        var picture = Drawn.Decode(drawn.JpegsaveBuffer(), maxSide: 420);

        (picture.Pixels.Width, picture.Pixels.Height).ShouldBe(tall ? (280, 420) : (420, 280));
        (picture.Width, picture.Height).ShouldBe(tall ? (600, 900) : (900, 600));
    }

    [Theory]
    [InlineData(601, 601, 401)]
    [InlineData(600, 450, 300)]
    [InlineData(451, 450, 300)]
    [InlineData(300, 225, 150)]
    public void A_jpeg_decodes_at_the_fraction_that_leaves_three_quarters_of_the_side(int maxSide, int width, int height)
    {
        using var drawn = Drawn.Halves(900, 600);

        var picture = Drawn.Decode(drawn.JpegsaveBuffer(), maxSide);

        (picture.Pixels.Width, picture.Pixels.Height).ShouldBe((width, height));
        (picture.Width, picture.Height).ShouldBe((900, 600));
        picture.Pixels[width / 4, height / 2].ShouldBeAbout(Drawn.Decode(drawn.PngsaveBuffer()).Pixels[225, 300], tolerance: 8);
    }

    [Fact]
    public void The_same_bytes_give_the_same_pixels_from_any_thread()
    {
        var bytes = Drawn.NoiseJpeg(300, progressive: false);
        var first = Drawn.Decode(bytes, 100).Pixels.Data;

        Parallel.For(0, 16, _ => Drawn.Decode(bytes, 100).Pixels.Data.ShouldBe(first));
    }

    internal static byte[] Animation(int frames)
    {
        var pictures = Enumerable.Range(0, frames).Select(frame => Drawn.Plain(20, 20, frame == 0 ? Drawn.Red : new Rgb(0, (byte)(frame * 40), 0))).ToArray();
        using var strip = Image.Arrayjoin(pictures, across: 1);
        using var paged = strip.Mutate(picture => picture.Set(GValue.GIntType, "page-height", 20));
        return paged.GifsaveBuffer(interframeMaxerror: 0);
    }
}
