using ShoeData.Curation.Duplicates;

namespace ShoeData.Curation.Tests.Duplicates;

public sealed class DuplicateRulesTests : IDisposable
{
    private readonly Scratch _scratch = new(Path.GetTempPath());

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public void Of_the_same_bytes_the_first_listing_is_kept()
    {
        Contender[] contenders = [Some.Contender("b", content: "x"), Some.Contender("a", content: "x"), Some.Contender("c")];
        var result = Resolve(contenders);

        result.Kept.Select(Some.IdOf).ShouldBe(["a", "c"]);
        var copy = Copy(result);
        Some.IdOf(copy.Contender).ShouldBe("b");
        Refuse(copy, "x", "x").ShouldBe(new Refusal(RejectReason.ExactDuplicate, "shop a has the same picture and was kept."));
        Links(contenders).ShouldBe(["style a - style b"]);
        Some.IdOf(result.Clusters.ShouldHaveSingleItem().Kept).ShouldBe("a");
    }

    [Fact]
    public void Of_near_duplicates_the_largest_is_kept()
    {
        var result = Resolve([Some.Contender("a", 200), Some.Contender("b", 400)], new NearPair(0, 1));

        Some.IdOf(result.Kept.ShouldHaveSingleItem()).ShouldBe("b");
        var copy = Copy(result);
        Some.IdOf(copy.Contender).ShouldBe("a");
        Refuse(copy, "a", "b").ShouldBe(new Refusal(RejectReason.NearDuplicate, "shop b has nearly the same picture (400x400, this one is 200x200) and was kept."));
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

        var copy = Copy(result);
        Some.IdOf(copy.Contender).ShouldBe("b");
        Refuse(copy, "x", "x").ShouldBe(new Refusal(RejectReason.LabelConflict, "shop a has the same picture and was kept. Their prices disagree: 100 was kept, this one is 130."));
    }

    [Fact]
    public void Of_prices_that_disagree_that_of_most_listings_is_right()
    {
        var result = Resolve(
            [Some.Contender("a", content: "x", price: 100), Some.Contender("b", content: "x", price: 135), Some.Contender("c", content: "x", price: 130)]);

        Some.IdOf(result.Kept.ShouldHaveSingleItem()).ShouldBe("b");
        result.Clusters.SelectMany(cluster => cluster.Copies).Select(copy => (Some.IdOf(copy.Contender), copy.Reason)).ShouldBe([("a", RejectReason.LabelConflict), ("c", RejectReason.ExactDuplicate)]);
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
        Some.IdOf(cluster.Kept).ShouldBe("a");
        cluster.Copies.Select(copy => copy.Reason).ShouldBe([RejectReason.ExactDuplicate, RejectReason.NearDuplicate]);
    }

    private string Kept(Contender[] contenders, params NearPair[] near) => Some.IdOf(Resolve(contenders, near).Kept.ShouldHaveSingleItem());

    private static DuplicateCopy Copy(DuplicateResult result) => result.Clusters.ShouldHaveSingleItem().Copies.ShouldHaveSingleItem();

    private static Refusal Refuse(DuplicateCopy copy, string content, string keptContent) =>
        copy.Refuse(Some.RowOf(copy.Contender, content), Some.RowOf(copy.Kept, keptContent));

    private IEnumerable<string> Links(Contender[] contenders)
    {
        var links = _scratch.Sorter<StyleLink>();
        new DuplicateRules(Some.Options, _scratch).Resolve(contenders, [], links);
        return links.Sorted().Select(link => $"{Names.Of(link.One)} - {Names.Of(link.Other)}");
    }

    private DuplicateResult Resolve(Contender[] contenders, params NearPair[] near)
    {
        var result = new DuplicateRules(Some.Options, _scratch).Resolve(contenders, near, _scratch.Sorter<StyleLink>());
        result.Clusters.Count().ShouldBe(result.ClusterCount);
        return result;
    }
}
