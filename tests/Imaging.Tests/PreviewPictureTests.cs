namespace ShoeData.Imaging.Tests;

public sealed class PreviewPictureTests
{
    [Fact]
    public void A_preview_is_a_small_jpeg_in_proportion_and_the_same_every_time()
    {
        using var drawn = Drawn.Halves(900, 600);
        var bytes = drawn.PngsaveBuffer();

        var preview = PreviewPicture.Jpeg(bytes, PictureLimits.Default, 96).ShouldNotBeNull();

        PictureProbe.Read(preview).ShouldBe(new PictureInfo(PictureFormat.Jpeg, 96, 64));
        preview.Length.ShouldBeLessThan(4096);
        PreviewPicture.Jpeg(bytes, PictureLimits.Default, 96).ShouldBe(preview);
    }

    [Fact]
    public void Bytes_that_are_no_picture_have_no_preview() => PreviewPicture.Jpeg("no picture"u8.ToArray(), PictureLimits.Default, 96).ShouldBeNull();
}
