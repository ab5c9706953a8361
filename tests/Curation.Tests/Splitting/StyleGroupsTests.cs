using ShoeData.Curation.Duplicates;
using ShoeData.Curation.Splitting;

namespace ShoeData.Curation.Tests.Splitting;

public sealed class StyleGroupsTests : IDisposable
{
    private readonly Scratch _scratch = new(Path.GetTempPath());

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public void A_group_is_named_by_the_smallest_of_its_joined_styles() => Groups(4, [new StyleLink(2, 1), new StyleLink(3, 2)]).ShouldBe([0, 1, 1, 1]);

    [Fact]
    public void Styles_locked_in_different_splits_are_not_joined_even_by_a_third()
    {
        var groups = Of(3, [new StyleLink(1, 0), new StyleLink(1, 2)], [Split.Train, null, Split.Test]);

        Enumerable.Range(0, 3).Select(groups.GroupOf).ShouldBe([0, 0, 2]);
        (groups.SplitOf(0), groups.SplitOf(2)).ShouldBe((Split.Train, Split.Test));
    }

    [Fact]
    public void A_group_lies_where_any_of_its_styles_lay()
    {
        var groups = Of(5, [new StyleLink(0, 1), new StyleLink(1, 2)], [null, null, Split.Val, Split.Test, null]);

        Enumerable.Range(0, 5).Select(style => groups.SplitOf(groups.GroupOf(style))).ShouldBe([Split.Val, Split.Val, Split.Val, Split.Test, null]);
    }

    [Fact]
    public void The_order_of_links_does_not_matter()
    {
        StyleLink[] links = [new(0, 1), new(2, 3), new(1, 2), new(4, 5)];

        Groups(6, links.Reverse()).ShouldBe(Groups(6, links));
    }

    private IEnumerable<int> Groups(int styles, IEnumerable<StyleLink> links) => Enumerable.Range(0, styles).Select(Of(styles, links, new Split?[styles]).GroupOf);

    private StyleGroups Of(int styles, IEnumerable<StyleLink> links, Split?[] locked) => StyleGroups.Of(styles, links, style => locked[style], _scratch);
}
