using ShoeData.Curation.Duplicates;
using ShoeData.Curation.Splitting;

namespace ShoeData.Curation.Tests.Splitting;

public sealed class StyleGroupsTests
{
    private static readonly Dictionary<string, Split> NoLock = [];

    [Fact]
    public void A_group_is_named_by_the_smallest_of_its_joined_styles() =>
        StyleGroups.Of(["a", "b", "c", "d"], [new StyleLink("d", "c"), new StyleLink("c", "b")], NoLock)
            .ShouldBe(new Dictionary<string, string> { ["a"] = "a", ["b"] = "b", ["c"] = "b", ["d"] = "b" }, ignoreOrder: true);

    [Fact]
    public void Styles_locked_in_different_splits_are_not_joined_even_by_a_third()
    {
        var locked = new Dictionary<string, Split> { ["a"] = Split.Train, ["c"] = Split.Test };

        var groups = StyleGroups.Of(["a", "b", "c"], [new StyleLink("b", "a"), new StyleLink("b", "c")], locked);

        groups["b"].ShouldBe("a");
        groups["c"].ShouldBe("c");
    }

    [Fact]
    public void The_order_of_links_does_not_matter()
    {
        StyleLink[] links = [new("a", "b"), new("c", "d"), new("b", "c"), new("e", "f")];

        StyleGroups.Of(["a", "b", "c", "d", "e", "f"], links.Reverse(), NoLock)
            .ShouldBe(StyleGroups.Of(["a", "b", "c", "d", "e", "f"], links, NoLock), ignoreOrder: true);
    }
}
