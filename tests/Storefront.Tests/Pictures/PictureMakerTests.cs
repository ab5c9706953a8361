using System.Text;
using SkiaSharp;

namespace ShoeData.Storefront.Tests;

public sealed class PictureMakerTests
{
    [Fact]
    public void A_plan_gives_the_same_bytes_every_time()
    {
        foreach (var colourway in Shop.Catalogue.Colourways.Where((_, index) => index % 16 == 0))
            PictureMaker.Make(colourway.Picture).ShouldBe(PictureMaker.Make(colourway.Picture with { }), colourway.Sku);
    }

    [Fact]
    public void Side_views_are_wider_than_tall_and_lie_within_the_frame()
    {
        var sides = Shop.Catalogue.Styles.Select(style => style.Colourways[0]).Where(colourway => colourway.Picture.Subject.View is PictureView.Side);
        foreach (var colourway in sides)
        {
            var box = Silhouette.Box(Shop.File(colourway));
            box.Width.ShouldBeGreaterThan(box.Height, colourway.Sku);
            box.Left.ShouldBeGreaterThan(0, colourway.Sku);
            box.Top.ShouldBeGreaterThan(0, colourway.Sku);
            box.Right.ShouldBeLessThan(PictureFinish.DrawnWidth - 2, colourway.Sku);
            box.Bottom.ShouldBeLessThan(PictureFinish.DrawnHeight - 2, colourway.Sku);
        }
    }

    [Fact]
    public void Top_views_stand_upright_but_for_one() => StandUpright(DefectKind.TopView);

    [Fact]
    public void Sole_views_stand_upright_but_for_one() => StandUpright(DefectKind.SoleView);

    [Fact]
    public void Exact_duplicates_have_the_same_bytes_and_near_ones_others()
    {
        foreach (var pair in Shop.Catalogue.Colourways.GroupBy(colourway => colourway.Picture.Subject).Where(group => group.Count() > 1))
        {
            var exact = pair.Any(colourway => colourway.Planted is DefectKind.ExactDuplicate);
            pair.Select(colourway => ContentHash.Of(PictureMaker.Make(colourway.Picture))).Distinct().Count().ShouldBe(exact ? 1 : 2);
        }
    }

    [Fact]
    public void A_truncated_picture_begins_well_and_cannot_be_decoded_to_its_end()
    {
        foreach (var colourway in Shop.Planted(DefectKind.Truncated))
        {
            using var codec = SKCodec.Create(new MemoryStream(Shop.File(colourway))).ShouldNotBeNull();
            using var bitmap = new SKBitmap(codec.Info);
            codec.GetPixels(codec.Info, bitmap.GetPixels()).ShouldBe(SKCodecResult.IncompleteInput);
        }
    }

    [Fact]
    public void What_is_no_picture_begins_like_a_page() =>
        Shop.Planted(DefectKind.NotAPicture).Select(colourway => Encoding.UTF8.GetString(Shop.File(colourway))).ShouldAllBe(text => text.StartsWith("<!doctype html>", StringComparison.Ordinal));

    [Fact]
    public void A_missing_picture_has_no_file() =>
        Shop.Planted(DefectKind.MissingPicture).ShouldAllBe(colourway => PictureMaker.Make(colourway.Picture) == null);

    [Fact]
    public void Grey_jpegs_have_one_channel()
    {
        foreach (var colourway in Shop.Planted(DefectKind.GreyJpeg))
        {
            using var codec = SKCodec.Create(new MemoryStream(Shop.File(colourway))).ShouldNotBeNull();
            (codec.EncodedFormat, codec.Info.ColorType).ShouldBe((SKEncodedImageFormat.Jpeg, SKColorType.Gray8));
        }
    }

    [Fact]
    public void Transparent_pngs_are_clear_around_the_shoe()
    {
        foreach (var colourway in Shop.Planted(DefectKind.TransparentPng))
        {
            using var picture = Silhouette.Decode(Shop.File(colourway));
            picture.GetPixel(1, 1).Alpha.ShouldBe((byte)0);
            picture.GetPixel(400, 340).Alpha.ShouldBe(byte.MaxValue);
        }
    }

    [Fact]
    public void Turned_jpegs_lie_on_their_side_and_say_so()
    {
        foreach (var colourway in Shop.Planted(DefectKind.TurnedByExif))
        {
            var file = Shop.File(colourway);
            using var codec = SKCodec.Create(new MemoryStream(file)).ShouldNotBeNull();
            (codec.EncodedOrigin, codec.Info.Width, codec.Info.Height).ShouldBe((SKEncodedOrigin.RightTop, 600, 800));
            var stored = Silhouette.Box(file);
            stored.Height.ShouldBeGreaterThan(stored.Width);
        }
    }

    [Fact]
    public void White_shoes_on_white_can_still_be_seen()
    {
        foreach (var colourway in Shop.Planted(DefectKind.WhiteOnWhite))
        {
            using var picture = Silhouette.Decode(Shop.File(colourway));
            picture.GetPixel(0, 0).ShouldBe(SKColors.White);
            Silhouette.Box(Shop.File(colourway)).Width.ShouldBeGreaterThan(500);
        }
    }

    private static void StandUpright(DefectKind kind)
    {
        foreach (var colourway in Shop.Planted(kind))
        {
            var box = Silhouette.Box(Shop.File(colourway));
            var (longSide, shortSide) = colourway.Picture.Subject.Lying ? (box.Width, box.Height) : (box.Height, box.Width);
            longSide.ShouldBeGreaterThan(shortSide * 2, colourway.Sku);
        }

        Shop.Planted(kind).Count(colourway => colourway.Picture.Subject.Lying).ShouldBe(1);
    }
}
