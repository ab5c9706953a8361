using NetVips;

namespace ShoeData.Imaging.Tests;

public sealed class BadPictureTests
{
    [Theory]
    [InlineData(false, 0.3)]
    [InlineData(false, 0.6)]
    [InlineData(false, 0.95)]
    [InlineData(false, 0.999)]
    [InlineData(true, 0.3)]
    [InlineData(true, 0.6)]
    [InlineData(true, 0.95)]
    public void A_truncated_jpeg_is_broken_at_any_size_it_is_decoded_to(bool progressive, double share)
    {
        var whole = Drawn.NoiseJpeg(600, progressive);
        var truncated = whole[..(int)(share * whole.Length)];

        Reject(truncated, PictureDecoder.FullSize).Reason.ShouldBe(RejectReason.ImageBroken);
        Reject(truncated, 150).Reason.ShouldBe(RejectReason.ImageBroken);
    }

    [Theory]
    [InlineData(0.5)]
    [InlineData(0.9)]
    public void A_truncated_png_is_broken(double share)
    {
        using var drawn = Drawn.Halves(300, 300);
        using var noisy = drawn + Image.Gaussnoise(300, 300, sigma: 20, seed: 3);
        var whole = noisy.Cast(Enums.BandFormat.Uchar).PngsaveBuffer();

        Reject(whole[..(int)(share * whole.Length)], 100).Reason.ShouldBe(RejectReason.ImageBroken);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html><body>404</body></html>")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"10\" height=\"10\"/>")]
    [InlineData("%PDF-1.7")]
    public void What_is_no_accepted_picture_is_not_an_image(string text) =>
        Reject(System.Text.Encoding.UTF8.GetBytes(text), 100).Reason.ShouldBe(RejectReason.NotAnImage);

    [Fact]
    public void A_format_we_do_not_accept_is_not_an_image()
    {
        using var drawn = Drawn.Halves(20, 20);

        Reject(drawn.TiffsaveBuffer(), 100).Reason.ShouldBe(RejectReason.NotAnImage);
    }

    [Fact]
    public void The_message_for_no_image_shows_how_the_bytes_begin() => Reject("<html>"u8.ToArray(), 100).Detail.ShouldBe(
        "the 6 bytes begin with 3c68746d6c3e, no readable JPEG, PNG, WebP, AVIF or GIF header");

    [Fact]
    public void Bytes_pixels_and_frames_are_limited_before_anything_is_decoded()
    {
        using var drawn = Drawn.Halves(60, 40);
        var png = drawn.PngsaveBuffer();
        var animation = PictureDecoderTests.Animation(frames: 5);

        Reject(png, 100, new PictureLimits { MaxBytes = png.Length - 1 }).Detail.ShouldBe($"{png.Length} bytes, at most {png.Length - 1} are decoded");
        Reject(png, 100, new PictureLimits { MaxPixels = 2399 }).ShouldBe(
            new DecodeResult.Broken(RejectReason.ImageTooLarge, "60x40 pixels, at most 2,399 are decoded"));
        Reject(animation, 100, new PictureLimits { MaxFrames = 4 }).ShouldBe(
            new DecodeResult.Broken(RejectReason.ImageTooLarge, "5 frames, at most 4 are accepted"));
    }

    [Fact]
    public void Pictures_at_the_limits_are_decoded()
    {
        using var drawn = Drawn.Halves(60, 40);
        var png = drawn.PngsaveBuffer();
        var limits = new PictureLimits { MaxBytes = png.Length, MaxPixels = 2400, MaxFrames = 1 };

        PictureDecoder.Decode(png, limits, 100).ShouldBeOfType<DecodeResult.Decoded>();
    }

    [Fact]
    public void A_header_that_claims_a_huge_picture_is_refused_by_its_header()
    {
        using var drawn = Drawn.Halves(60, 40);
        var png = drawn.PngsaveBuffer();
        // IHDR: width and height at byte 16, its checksum at 29.
        new byte[] { 0, 0, 0xC3, 0x50, 0, 0, 0xC3, 0x50 }.CopyTo(png, 16);
        System.Buffers.Binary.BinaryPrimitives.WriteUInt32BigEndian(png.AsSpan(29), Crc32(png.AsSpan(12, 17)));

        Reject(png, 100).Detail.ShouldBe("50000x50000 pixels, at most 50,000,000 are decoded");
    }

    private static DecodeResult.Broken Reject(byte[] bytes, int maxSide, PictureLimits? limits = null) =>
        PictureDecoder.Decode(bytes, limits ?? PictureLimits.Default, maxSide).ShouldBeOfType<DecodeResult.Broken>();

    private static uint Crc32(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var next in bytes)
        {
            crc ^= next;
            for (var bit = 0; bit < 8; bit++)
                crc = (crc >> 1) ^ ((crc & 1) * 0xEDB88320u);
        }

        return ~crc;
    }
}
