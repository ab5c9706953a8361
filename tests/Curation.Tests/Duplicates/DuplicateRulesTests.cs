using ShoeData.Curation.Duplicates;

namespace ShoeData.Curation.Tests.Duplicates;

public sealed class DuplicateRulesTests
{
    [Fact]
    public void Of_the_same_bytes_the_first_listing_is_kept()
    {
        var result = Resolve([Some.Contender("b", content: "x"), Some.Contender("a", content: "x"), Some.Contender("c")]);

        result.Kept.Select(kept => kept.ListingId).ShouldBe(["a", "c"]);
        var copy = result.Copies.ShouldHaveSingleItem();
        copy.Contender.Reject(copy.Refusal, ContentHash.Of("x")).ShouldBe(new Rejection
        {
            Source = "shop",
            ListingId = "b",
            Where = ContentHash.Of("x"),
            Reason = RejectReason.ExactDuplicate,
            Detail = "shop a has the same picture and was kept.",
        });
        result.Links.ShouldBe([new StyleLink("style a", "style b")]);
        result.Clusters.ShouldHaveSingleItem().Kept.ListingId.ShouldBe("a");
    }

    [Fact]
    public void Of_near_duplicates_the_largest_is_kept()
    {
        var result = Resolve([Some.Contender("a", 200), Some.Contender("b", 400)], new NearPair(0, 1));

        result.Kept.ShouldHaveSingleItem().ListingId.ShouldBe("b");
        var copy = result.Copies.ShouldHaveSingleItem();
        (copy.Contender.ListingId, copy.Refusal.Reason).ShouldBe(("a", RejectReason.NearDuplicate));
        copy.Refusal.Detail.ShouldBe("shop b has nearly the same picture (400x400, this one is 200x200) and was kept.");
    }

    [Fact]
    public void Of_near_duplicates_of_one_size_the_clearer_side_view_is_kept_and_then_the_first()
    {
        Kept([Some.Contender("b"), Some.Contender("a")], new NearPair(0, 1)).ShouldBe("a");
        Kept([Some.Contender("b") with { SideScore = 0.6 }, Some.Contender("a")], new NearPair(0, 1)).ShouldBe("b");
    }

    [Fact]
    public void One_picture_with_two_prices_is_a_label_conflict_and_the_best_picture_is_right()
    {
        var result = Resolve([Some.Contender("a", content: "x", price: 100), Some.Contender("b", content: "x", price: 130)]);

        var copy = result.Copies.ShouldHaveSingleItem();
        (copy.Contender.ListingId, copy.Refusal.Reason).ShouldBe(("b", RejectReason.LabelConflict));
        copy.Refusal.Detail.ShouldBe("shop a has the same picture and was kept. Their prices disagree: 100 was kept, this one is 130.");
    }

    [Fact]
    public void Of_prices_that_disagree_that_of_most_listings_is_right()
    {
        var result = Resolve(
            [Some.Contender("a", content: "x", price: 100), Some.Contender("b", content: "x", price: 135), Some.Contender("c", content: "x", price: 130)]);

        result.Kept.ShouldHaveSingleItem().ListingId.ShouldBe("b");
        result.Copies.Select(copy => (copy.Contender.ListingId, copy.Reason)).ShouldBe([("a", RejectReason.LabelConflict), ("c", RejectReason.ExactDuplicate)]);
    }

    [Fact]
    public void What_an_override_keeps_stays_whatever_else_is_better()
    {
        Contender[] contenders = [Some.Contender("a", 900), Some.Contender("b", price: 70) with { IsWanted = true }, Some.Contender("c")];

        Kept(contenders, new NearPair(0, 1), new NearPair(0, 2), new NearPair(1, 2)).ShouldBe("b");
    }

    [Fact]
    public void A_chain_of_copies_and_near_duplicates_is_one_cluster()
    {
        var result = Resolve([Some.Contender("a", content: "x"), Some.Contender("b", content: "x"), Some.Contender("c")], new NearPair(1, 2));

        var cluster = result.Clusters.ShouldHaveSingleItem();
        cluster.Kept.ListingId.ShouldBe("a");
        cluster.Copies.Select(copy => copy.Reason).ShouldBe([RejectReason.ExactDuplicate, RejectReason.NearDuplicate]);
    }

    private static string Kept(Contender[] contenders, params NearPair[] near) => Resolve(contenders, near).Kept.ShouldHaveSingleItem().ListingId;

    private static DuplicateResult Resolve(Contender[] contenders, params NearPair[] near) => DuplicateRules.Resolve(contenders, near, Some.Options);
}
