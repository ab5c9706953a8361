using ShoeData.Curation.Pictures;
using ShoeData.Curation.Rules;

namespace ShoeData.Curation.Tests.Rules;

public sealed class CurationRulesTests
{
    [Fact]
    public void A_mens_side_view_in_dollars_passes() => Judge(Some.Listing()).ShouldBeNull();

    [Theory]
    [InlineData("Nike LeBron 15 - Men's", Gender.Unknown, AgeGroup.Unknown, null)]
    [InlineData("Nike Basketball Shoes", Gender.Unknown, AgeGroup.Unknown, null)]
    [InlineData("Nike Air Max", Gender.Unisex, AgeGroup.Adult, null)]
    [InlineData("Wmns Air Max 90", Gender.Unknown, AgeGroup.Unknown, RejectReason.NotMens)]
    [InlineData("Wmns Air Max 90", Gender.Men, AgeGroup.Adult, RejectReason.NotMens)]
    [InlineData("Nike Air Max", Gender.Women, AgeGroup.Adult, RejectReason.NotMens)]
    [InlineData("Unisex Air Max", Gender.Women, AgeGroup.Adult, RejectReason.NotMens)]
    [InlineData("Air Jordan 1 Mid GS", Gender.Men, AgeGroup.Adult, RejectReason.NotAdult)]
    [InlineData("Nike LeBron 15 - Boys' Grade School", Gender.Unknown, AgeGroup.Unknown, RejectReason.NotAdult)]
    [InlineData("Josmo 8190 Plain Infant Walking Shoes", Gender.Men, AgeGroup.Adult, RejectReason.NotAdult)]
    [InlineData("Nike Air Max", Gender.Men, AgeGroup.Youth, RejectReason.NotAdult)]
    [InlineData("Girls' Toddler Shoe", Gender.Women, AgeGroup.Unknown, RejectReason.NotAdult)]
    public void The_younger_and_the_womans_word_win(string title, Gender gender, AgeGroup age, RejectReason? reason) =>
        (Judge(Some.Listing() with { Title = title, Gender = gender, AgeGroup = age })?.Reason).ShouldBe(reason);

    [Theory]
    [InlineData(Gender.Unisex, "Nike", RejectReason.NotMens)]
    [InlineData(Gender.Unknown, "Nike", RejectReason.NotMens)]
    [InlineData(Gender.Unknown, "Nike Men's", null)]
    public void Unisex_can_be_left_out(Gender gender, string title, RejectReason? reason) =>
        (Judge(Some.Listing() with { Title = title, Gender = gender }, Some.Options with { AcceptUnisex = false })?.Reason).ShouldBe(reason);

    [Theory]
    [InlineData(null, "USD", RejectReason.PriceMissing)]
    [InlineData(0.0, "USD", RejectReason.PriceInvalid)]
    [InlineData(-5.0, "USD", RejectReason.PriceInvalid)]
    [InlineData(29.99, "USD", RejectReason.PriceBelowRange)]
    [InlineData(30.0, "USD", null)]
    [InlineData(10_000.0, "USD", null)]
    [InlineData(10_000.01, "USD", RejectReason.PriceInvalid)]
    [InlineData(100.0, null, null)]
    [InlineData(100.0, "INR", RejectReason.CurrencyUnsupported)]
    public void The_label_is_a_price_in_dollars(double? price, string? currency, RejectReason? reason) =>
        (Judge(Some.Listing() with { ListPrice = (decimal?)price, Currency = currency })?.Reason).ShouldBe(reason);

    [Theory]
    [InlineData(LabelPrice.List, false, 100.0, 80.0, 100.0, "list")]
    [InlineData(LabelPrice.Current, false, 100.0, 80.0, 80.0, "current")]
    [InlineData(LabelPrice.List, true, null, 80.0, 80.0, "current_for_list")]
    [InlineData(LabelPrice.List, false, null, 80.0, null, null)]
    [InlineData(LabelPrice.Current, true, 100.0, null, null, null)]
    public void The_label_follows_the_configured_rule(
        LabelPrice wanted, bool standIn, double? list, double? current, double? price, string? rule)
    {
        var listing = Some.Listing() with { ListPrice = (decimal?)list, CurrentPrice = (decimal?)current };

        var label = PriceLabel.Of(new Subject(listing), Some.Options with { LabelPrice = wanted, CurrentWhenListIsMissing = standIn });

        label.ShouldBe(price is null || rule is null ? null : new PriceLabel((decimal)price.Value, rule));
    }

    [Theory]
    [InlineData(ShoeView.Unknown, null)]
    [InlineData(ShoeView.SideLateral, null)]
    [InlineData(ShoeView.SideMedial, null)]
    [InlineData(ShoeView.Top, RejectReason.ViewTop)]
    [InlineData(ShoeView.Sole, RejectReason.ViewSole)]
    [InlineData(ShoeView.Front, RejectReason.ViewFront)]
    [InlineData(ShoeView.Back, RejectReason.ViewBack)]
    [InlineData(ShoeView.Angled, RejectReason.ViewAngled)]
    [InlineData(ShoeView.Pair, RejectReason.Pair)]
    [InlineData(ShoeView.Detail, RejectReason.Detail)]
    [InlineData(ShoeView.OnFoot, RejectReason.OnFoot)]
    [InlineData(ShoeView.Packaging, RejectReason.Packaging)]
    [InlineData(ShoeView.Marketing, RejectReason.Marketing)]
    [InlineData(ShoeView.NotAShoe, RejectReason.NotAShoe)]
    public void A_claimed_view_gives_its_own_reason(ShoeView view, RejectReason? reason) =>
        (CurationRules.Judge(new Subject(Some.Listing(), Some.Image(view: view)), Some.Options)?.Reason).ShouldBe(reason);

    [Theory]
    [InlineData(149, 149, RejectReason.ImageTooSmall)]
    [InlineData(150, 80, null)]
    [InlineData(80, 150, null)]
    public void The_longer_side_must_reach_the_minimum(int width, int height, RejectReason? reason) =>
        (Judge(Some.Listing(), picture: Some.Picture(Some.Facts(width, height)))?.Reason).ShouldBe(reason);

    [Fact]
    public void The_first_objection_stands()
    {
        var bad = Some.Picture(fault: new PictureFault(RejectReason.ImageBroken, "cut off."));
        var listing = Some.Listing() with { Title = "Women's Infant Shoe", Currency = "EUR", ListPrice = null };
        RejectReason?[] reasons =
        [
            Judge(listing, picture: bad)?.Reason,
            Judge(listing with { Title = "Women's Shoe" }, picture: bad)?.Reason,
            Judge(listing with { Title = "Shoe" }, picture: bad)?.Reason,
            Judge(listing with { Title = "Shoe", Currency = "USD" }, picture: bad)?.Reason,
            Judge(Some.Listing(), picture: bad)?.Reason,
        ];

        reasons.ShouldBe(
        [
            RejectReason.NotAdult, RejectReason.NotMens, RejectReason.CurrencyUnsupported, RejectReason.PriceMissing, RejectReason.ImageBroken,
        ]);
    }

    [Fact]
    public void Objections_say_what_was_met_and_what_was_wanted()
    {
        (Judge(Some.Listing() with { Title = "Wmns Air Max 90" })?.Detail).ShouldBe("'Wmns Air Max 90' is sold for gender women; men or unisex was wanted.");
        (Judge(Some.Listing() with { ListPrice = 12.5m })?.Detail).ShouldBe("its price is 12.5; at least 30 was wanted.");
        (Judge(Some.Listing(), picture: Some.Picture(Some.Facts(100, 90)))?.Detail).ShouldBe(
            "it is 100x90 pixels; a longer side of at least 150 was wanted.");
    }

    [Fact]
    public void Claimed_side_views_come_first_then_unknown_ones_in_the_listings_order()
    {
        var listing = Some.Listing() with { Images = [new("c", ShoeView.Unknown), new("b", ShoeView.Unknown), new("a", ShoeView.Top), new("d", ShoeView.SideLateral)] };
        var images = listing.Images.Select(candidate => Some.Image(view: candidate.View) with { Location = candidate.Location }).Reverse();

        ViewRule.BestFirst(listing, images).Select(image => image.Location).ShouldBe(["d", "c", "b", "a"]);
    }

    private static Refusal? Judge(ShoeListing listing, CurationOptions? options = null, PictureRecord? picture = null) =>
        CurationRules.Judge(new Subject(listing, Some.Image(), picture ?? Some.Picture()), options ?? Some.Options);
}
