using CsCheck;
using ShoeData.Curation.Measures;
using ShoeData.Curation.Tests.Drawing;
using ShoeData.Imaging;

namespace ShoeData.Curation.Tests.Measures;

public sealed class DifferenceHashTests
{
    [Fact]
    public void Distance_is_symmetric_and_zero_only_for_the_same_hash() => Gen.Select(Gen.ULong, Gen.ULong).Sample((one, other) =>
        DifferenceHash.Distance(one, other) == DifferenceHash.Distance(other, one) && (DifferenceHash.Distance(one, other) == 0) == (one == other));

    [Fact]
    public void A_hash_survives_its_hex_digits() => Gen.ULong.Sample(hash =>
        DifferenceHash.ToHex(hash).Length == 16 && DifferenceHash.FromHex(DifferenceHash.ToHex(hash)) == hash);

    [Theory]
    [InlineData(50, 300)]
    [InlineData(90, 150)]
    [InlineData(90, 600)]
    public void Encoding_and_size_hardly_change_hash_and_thumbnail(int quality, int side)
    {
        var original = Square(DrawnShoe.Png(DrawnShoe.Side(model: 5)));
        var variant = Square(DrawnShoe.Jpeg(PixelScaler.Fit(DrawnShoe.Side(model: 5), side), quality));

        DifferenceHash.Distance(DifferenceHash.Of(original), DifferenceHash.Of(variant)).ShouldBeLessThanOrEqualTo(Some.Options.NearHashBits);
        var difference = Thumbnail.Difference(Thumbnail.Of(original), Thumbnail.Of(variant));
        difference.Mean.ShouldBeLessThanOrEqualTo(Some.Options.NearMeanDifference);
        difference.Largest.ShouldBeLessThanOrEqualTo(Some.Options.NearCellDifference);
    }

    [Fact]
    public void A_recoloured_stripe_shows_in_one_cell_of_the_thumbnail()
    {
        var one = Thumbnail.Of(Square(DrawnShoe.Png(DrawnShoe.Side(model: 0))));
        var other = Thumbnail.Of(Square(DrawnShoe.Png(DrawnShoe.Side(model: 1 << 8))));

        Thumbnail.Difference(one, other).Largest.ShouldBeGreaterThan(Some.Options.NearCellDifference);
    }

    private static RgbPixels Square(byte[] bytes) => SquarePicture.Of(
        PictureDecoder.Decode(bytes, PictureLimits.Default, SquarePicture.WorkingSide(224)).ShouldBeOfType<DecodeResult.Decoded>().Picture.Pixels, 224);
}
