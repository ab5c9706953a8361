using ShoeData.Curation.Duplicates;
using ShoeData.Curation.Splitting;

namespace ShoeData.Curation.Tests.Splitting;

public sealed class FamilyLinksTests : IDisposable
{
    private readonly Scratch _scratch = new(Path.GetTempPath());

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public void Styles_of_one_family_are_tied_together_and_what_tied_others_before_stays()
    {
        var before = new StyleLink(20, 21);

        Links([Of("1", 10, 7), Of("2", 11, 7), Of("3", 10, 7), Of("4", 12, 7)], before).ShouldBe([new StyleLink(10, 11), new StyleLink(10, 12), before]);
    }

    [Fact]
    public void Another_family_and_none_at_all_tie_nothing() => Links([Of("1", 10, 7), Of("2", 11, 8), Of("3", 12, -1), Of("4", 13, -1)]).ShouldBeEmpty();

    private IEnumerable<StyleLink> Links(Contender[] contenders, params StyleLink[] before)
    {
        var links = _scratch.Sorter<StyleLink>();
        foreach (var link in before)
            links.Add(link);
        FamilyLinks.Add(contenders, links, _scratch);
        return links.Sorted();
    }

    private static Contender Of(string id, int style, int family) => Some.Contender(id) with { Style = style, Family = family };
}
