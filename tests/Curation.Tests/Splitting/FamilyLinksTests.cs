using ShoeData.Curation.Duplicates;
using ShoeData.Curation.Splitting;

namespace ShoeData.Curation.Tests.Splitting;

public sealed class FamilyLinksTests
{
    [Fact]
    public void Styles_of_one_family_are_tied_together_and_what_tied_them_before_stays()
    {
        var before = new StyleLink("p", "q");
        IReadOnlyList<Contender> kept = [Of("1", "a", "F"), Of("2", "b", "F"), Of("3", "a", "F"), Of("4", "c", "F")];

        FamilyLinks.AddTo(new DuplicateResult(kept, [], [before])).Links.ShouldBe([before, new StyleLink("a", "b"), new StyleLink("a", "c")]);
    }

    [Fact]
    public void Another_shops_family_and_none_at_all_tie_nothing() =>
        FamilyLinks.AddTo(new DuplicateResult([Of("1", "a", "F"), Of("2", "b", "F", "other"), Of("3", "c", null), Of("4", "d", null)], [], [])).Links.ShouldBeEmpty();

    private static Contender Of(string id, string style, string? family, string source = "shop") =>
        Some.Contender(id, style: style) with { Family = family, Source = source };
}
