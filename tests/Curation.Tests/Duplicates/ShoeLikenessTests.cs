using NetVips;
using ShoeData.Curation.Duplicates;
using ShoeData.Imaging;
using ShoeData.Imaging.Tests.Drawing;

namespace ShoeData.Curation.Tests.Duplicates;

public sealed class ShoeLikenessTests
{
    private const int Model = 0b001101001011;

    public static TheoryData<string, byte[]> Copies() => new()
    {
        { "re-encoded", DrawnShoe.Jpeg(DrawnShoe.Side(Model), 50) },
        { "half the size", DrawnShoe.Jpeg(PixelScaler.Fit(DrawnShoe.Side(Model), 150)) },
        { "twice the size", DrawnShoe.Jpeg(PixelScaler.Fit(DrawnShoe.Side(Model), 600)) },
        { "mirrored", Changed(picture => picture.FlipHor()) },
        { "cropped", Changed(picture => picture.Crop(30, 15, 270, 270)) },
        { "padded", Changed(picture => picture.Embed(80, 20, 420, 330, extend: Enums.Extend.White)) },
        { "darker", Changed(picture => picture.Gamma(exponent: 0.75)) },
        { "on another ground", DrawnShoe.Jpeg(DrawnShoe.Side(Model, ground: new Rgb(205, 220, 235))) },
        { "marked", Changed(picture => picture.Mutate(marked => marked.DrawRect([90, 90, 90], 20, 195, 60, 14, fill: true))) },
    };

    public static TheoryData<string, byte[]> Others() => new()
    {
        { "in blue", DrawnShoe.Jpeg(DrawnShoe.Side(Model, new Rgb(40, 60, 190))) },
        { "in green", DrawnShoe.Jpeg(DrawnShoe.Side(Model, new Rgb(30, 120, 60))) },
        { "with other stripes", DrawnShoe.Jpeg(DrawnShoe.Side(~Model & 0xFFF)) },
    };

    [Theory]
    [MemberData(nameof(Copies))]
    public void A_copy_is_a_near_duplicate(string how, byte[] copy) => AreNear(copy).ShouldBeTrue(how);

    [Theory]
    [MemberData(nameof(Others))]
    public void A_colourway_or_a_sister_model_is_not(string how, byte[] other) => AreNear(other).ShouldBeFalse(how);

    private static bool AreNear(byte[] bytes)
    {
        byte[][] rows = [Sign(DrawnShoe.Png(DrawnShoe.Side(Model))), Sign(bytes)];
        return new NearIndex(rows.Length, (at, row) => rows[at].CopyTo(row), Some.Options).Find(1).Any();
    }

    private static byte[] Sign(byte[] bytes) => NearRow.Of(
        PictureDecoder.Decode(bytes, PictureLimits.Default, SquarePicture.WorkingSide(224)).ShouldBeOfType<DecodeResult.Decoded>().Picture.Pixels);

    private static byte[] Changed(Func<Image, Image> change)
    {
        using var picture = Image.NewFromBuffer(DrawnShoe.Png(DrawnShoe.Side(Model)));
        using var changed = change(picture);
        return changed.JpegsaveBuffer(q: 90);
    }
}
