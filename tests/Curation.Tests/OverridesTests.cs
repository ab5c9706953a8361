using ShoeData.Imaging;
using ShoeData.Imaging.Tests.Drawing;

namespace ShoeData.Curation.Tests;

public sealed class OverridesTests
{
    [Fact]
    public async Task A_dropped_listing_is_left_out_with_the_line_that_said_so()
    {
        using var data = Shop.Open();
        data.Override("shop/00-0,drop,,wrong shoe");

        await data.CurateAsync();

        var rejection = (await data.RejectionsAsync())["00-0"];
        (rejection.Reason, rejection.Detail).ShouldBe((RejectReason.Overruled, "overrides.csv:2: drop (wrong shoe)."));
    }

    [Fact]
    public async Task A_kept_listing_passes_whatever_the_rules_object_to()
    {
        using var data = Shop.Open();
        data.Add(Some.Listing("women") with { Title = "Women's Shoe" }, DrawnShoe.Jpeg(DrawnShoe.Top(lying: true)));
        await data.CurateAsync();
        (await data.RejectionsAsync())["women"].Reason.ShouldBe(RejectReason.NotMens);

        data.Override("shop/women,keep,,");
        await data.CurateAsync();

        (await data.SplitAsync()).ShouldContain(row => row.ListingId == "women");
        (await data.RejectionsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_price_of_the_table_is_the_label_even_where_the_listing_has_none()
    {
        using var data = Shop.Open();
        data.Change("00-0", listing => listing with { ListPrice = null });
        data.Override($"{ContentHash.Of(File.ReadAllBytes(data.PathOf("00-0")))[..12]},price,75.5,");

        await data.CurateAsync();

        var row = (await data.SplitAsync()).Single(row => row.ListingId == "00-0");
        (row.Bin, row.PriceUsd).ShouldBe((60, 75.5m));
    }

    [Fact]
    public async Task A_group_of_the_table_ties_two_styles_together()
    {
        using var data = Shop.Open();
        data.Override("shop/03-0,group,nike model 01,the same last");

        await data.CurateAsync();

        (await data.SplitAsync()).Where(row => row.Style is "nike model 01" or "nike model 03").Select(row => row.Group).Distinct().ShouldBe(["nike model 01"]);
    }

    [Fact]
    public async Task A_flipped_picture_is_mirrored_and_comes_back_without_the_line()
    {
        using var data = Shop.Open();
        await data.CurateAsync();
        var before = data.Outputs();
        var straight = Pixels(data, await RowAsync(data));

        data.Override("shop/00-0,flip,,");
        await data.CurateAsync();
        var flipped = Pixels(data, await RowAsync(data));
        data.Override();
        await data.CurateAsync();

        Difference(flipped, PixelMirror.LeftRight(straight)).ShouldBeLessThan(8);
        Difference(flipped, straight).ShouldBeGreaterThan(8);
        data.Outputs().ShouldBe(before, ignoreOrder: true);
    }

    [Fact]
    public async Task Lines_that_name_nothing_any_more_are_warned_of()
    {
        using var data = Shop.Open();
        data.Override("shop/gone,drop,,", "shop/00-0,keep,,");

        await data.CurateAsync();

        data.Warned.ShouldContain("overrides.csv:2: drop: 'shop/gone' names no listing and no picture that was acquired; correct or remove the line.");
        data.Warned.ShouldNotContain("overrides.csv:3");
    }

    private static async Task<SplitImage> RowAsync(TemporaryData data) => (await data.SplitAsync()).Single(row => row.ListingId == "00-0");

    private static RgbPixels Pixels(TemporaryData data, SplitImage row) =>
        PictureDecoder.Decode(File.ReadAllBytes(data.Layout.SplitFile(row)), PictureLimits.Default, 64).ShouldBeOfType<DecodeResult.Decoded>().Picture.Pixels;

    private static double Difference(RgbPixels one, RgbPixels other) => one.Data.Zip(other.Data, (first, second) => Math.Abs(first - second)).Average();
}
