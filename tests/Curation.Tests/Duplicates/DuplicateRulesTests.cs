using ShoeData.Curation.Duplicates;

namespace ShoeData.Curation.Tests.Duplicates;

public sealed class DuplicateRulesTests
{
    [Fact]
    public void Of_the_same_bytes_the_first_listing_is_kept()
    {
        var result = Resolve(Some.Contender("b", content: "x"), Some.Contender("a", content: "x"), Some.Contender("c"));

        result.Kept.Select(kept => kept.Listing.ListingId).ShouldBe(["a", "c"]);
        var rejection = result.Rejections.ShouldHaveSingleItem();
        rejection.ShouldBe(new Rejection
        {
            Source = "shop",
            ListingId = "b",
            Where = ContentHash.Of("x"),
            Reason = RejectReason.ExactDuplicate,
            Detail = "shop a has the same picture and was kept.",
        });
        result.Links.ShouldBe([new StyleLink("style a", "style b")]);
    }

    [Fact]
    public void Copies_that_disagree_on_the_bin_are_told_in_the_detail()
    {
        var result = Resolve(Some.Contender("a", content: "x", price: 100), Some.Contender("b", content: "x", price: 130));

        result.Rejections.ShouldHaveSingleItem().Detail.ShouldBe(
            "shop a has the same picture and was kept. Their prices disagree: 100 was kept, this one is 130.");
    }

    [Fact]
    public void Of_near_duplicates_the_largest_is_kept()
    {
        var small = Some.Contender("a", Some.Facts(200, 200, Some.Noise("same"), hash: 0b11));
        var large = Some.Contender("b", Some.Facts(400, 400, Some.Noise("same"), hash: 0b1));

        var result = Resolve(small, large);

        result.Kept.ShouldHaveSingleItem().Listing.ListingId.ShouldBe("b");
        var rejection = result.Rejections.ShouldHaveSingleItem();
        (rejection.ListingId, rejection.Reason).ShouldBe(("a", RejectReason.NearDuplicate));
        rejection.Detail.ShouldBe("shop b has nearly the same picture (400x400, this one is 200x200) and was kept.");
    }

    [Fact]
    public void Of_near_duplicates_of_one_size_the_first_is_kept()
    {
        var result = Resolve(
            Some.Contender("b", Some.Facts(thumbnail: Some.Noise("same"))), Some.Contender("a", Some.Facts(thumbnail: Some.Noise("same"))));

        result.Kept.ShouldHaveSingleItem().Listing.ListingId.ShouldBe("a");
    }

    [Theory]
    [InlineData(20, 1)]
    [InlineData(21, 2)]
    public void Colourways_with_the_same_hash_differ_in_some_cell(byte change, int kept)
    {
        var recoloured = Some.Noise("same");
        recoloured[100] = (byte)(recoloured[100] < 128 ? recoloured[100] + change : recoloured[100] - change);

        Resolve(Some.Contender("a", Some.Facts(thumbnail: Some.Noise("same"))), Some.Contender("b", Some.Facts(thumbnail: recoloured)))
            .Kept.Count.ShouldBe(kept);
    }

    [Theory]
    [InlineData(8, 1)]
    [InlineData(9, 2)]
    public void Hashes_must_be_near(int bits, int kept) =>
        Resolve(
            Some.Contender("a", Some.Facts(thumbnail: Some.Noise("same"), hash: 0)),
            Some.Contender("b", Some.Facts(thumbnail: Some.Noise("same"), hash: (1UL << bits) - 1)))
            .Kept.Count.ShouldBe(kept);

    private static DuplicateResult Resolve(params Contender[] contenders) => DuplicateRules.Resolve(contenders, Some.Options);
}
