using ShoeData.Pipeline.Fingerprints;
using ShoeData.Pipeline.Locks;
using ShoeData.Pipeline.Planning;

namespace ShoeData.Pipeline.Tests.Planning;

public sealed class StalenessTests
{
    private static readonly GroupListing Three = GroupListing.Of([new("a.jpg", Content('a')), new("b.jpg", Content('b')), new("c.jpg", Content('c'))]);
    private static readonly GroupListing Other = GroupListing.Of([new("a.jpg", Content('1')), new("c.jpg", Content('c')), new("d.jpg", Content('d'))]);
    private static readonly GroupListing Many = GroupListing.Of([.. Enumerable.Range(0, 9).Select(index => new GroupedFile($"{index}.jpg", Content('9')))]);

    private static readonly StageEntry Base = new()
    {
        Outcome = StageOutcome.Done,
        Version = "1",
        Parameters = new(StringComparer.Ordinal) { ["Curation:Size"] = "128", ["Curation:Words:0"] = "" },
        Inputs = new(StringComparer.Ordinal) { ["table.csv"] = "11", ["data/raw/nike/images/**"] = $"3 pictures {Three.Group}" },
        Outputs = new(StringComparer.Ordinal) { ["data/out.jsonl"] = "33" },
    };

    [Fact]
    public void Nothing_changed_is_fresh() => Reasons(Base, Base).ShouldBeEmpty();

    [Fact]
    public void Refused_last_time_is_fresh_too() => Reasons(Base with { Outcome = StageOutcome.Refused }, Base).ShouldBeEmpty();

    [Fact]
    public void Never_run() => Reasons(null, Base).ShouldBe(["NeverRun: never run"]);

    [Fact]
    public void Begun_and_not_finished() => Reasons(Base with { Outcome = StageOutcome.Unfinished }, Base).ShouldBe(["Unfinished: did not finish last time"]);

    [Fact]
    public void Another_version() => Reasons(Base, Base with { Version = "2" }).ShouldBe(["Version: version 1 → 2"]);

    [Fact]
    public void Forced() => Reasons(Base, Base, forced: true).ShouldBe(["Forced: forced"]);

    [Fact]
    public void Another_value_of_a_setting() =>
        Reasons(Base, Base with { Parameters = With(Base.Parameters, "Curation:Size", "224") }).ShouldBe(["Parameter: Curation:Size 128 → 224"]);

    [Fact]
    public void A_setting_more_or_less()
    {
        Reasons(Base, Base with { Parameters = With(Base.Parameters, "Curation:Flat", "true") }).ShouldBe(["Parameter: Curation:Flat (not set) → true"]);
        Reasons(Base, Base with { Parameters = With(Base.Parameters, "Curation:Words:0", null) }).ShouldBe(["Parameter: Curation:Words:0 (empty) → (not set)"]);
    }

    [Theory]
    [InlineData("table.csv", "12", "Input: input table.csv changed")]
    [InlineData("table.csv", null, "Input: input table.csv missing")]
    [InlineData("sites/nike.json", "1", "Input: input sites/nike.json new")]
    public void An_input(string key, string? value, string reason) =>
        Reasons(Base, Base with { Inputs = With(Base.Inputs, key, value) }).ShouldBe([reason]);

    [Fact]
    public void Pictures_are_named_one_by_one() =>
        Reasons(Base, Base with { Inputs = With(Base.Inputs, "data/raw/nike/images/**", $"3 pictures {Other.Group}") })
            .ShouldBe(["Input: input data/raw/nike/images/** changed: 1 changed (a.jpg), 1 new (d.jpg), 1 missing (b.jpg)"]);

    [Fact]
    public void Of_many_pictures_three_are_named() =>
        Reasons(Base, Base with { Inputs = With(Base.Inputs, "data/raw/nike/images/**", $"9 pictures {Many.Group}") })
            .ShouldBe(["Input: input data/raw/nike/images/** changed: 9 new (0.jpg, 1.jpg, 2.jpg, ...), 3 missing (a.jpg, b.jpg, c.jpg)"]);

    [Fact]
    public void Without_the_cache_they_are_counted() =>
        Reasons(Base, Base with { Inputs = With(Base.Inputs, "data/raw/nike/images/**", $"1 picture {Hash('0')}") })
            .ShouldBe(["Input: input data/raw/nike/images/** changed: 3 pictures → 1 picture"]);

    [Theory]
    [InlineData("data/out.jsonl", "34", "Output: output data/out.jsonl altered")]
    [InlineData("data/out.jsonl", null, "Output: output data/out.jsonl missing")]
    [InlineData("data/more.jsonl", "1", "Output: output data/more.jsonl not this stage's")]
    public void An_output(string key, string? value, string reason) =>
        Reasons(Base, Base with { Outputs = With(Base.Outputs, key, value) }).ShouldBe([reason]);

    [Fact]
    public void All_reasons_are_given() =>
        Reasons(Base, Base with { Version = "2", Inputs = With(Base.Inputs, "table.csv", "12") }, forced: true)
            .ShouldBe(["Forced: forced", "Version: version 1 → 2", "Input: input table.csv changed"]);

    private static IEnumerable<string> Reasons(StageEntry? before, StageEntry now, bool forced = false) =>
        new Staleness(hash => new[] { Three, Other, Many }.FirstOrDefault(listing => listing.Group == hash)?.Files)
            .Reasons(before, now, forced).Select(reason => $"{reason.Kind}: {reason.Text}");

    private static SortedDictionary<string, string> With(SortedDictionary<string, string> lines, string key, string? value)
    {
        var copy = new SortedDictionary<string, string>(lines, StringComparer.Ordinal);
        if (value is null)
            copy.Remove(key);
        else
            copy[key] = value;
        return copy;
    }

    private static ContentName Content(char digit) => ContentName.Parse(Hash(digit));

    private static string Hash(char digit) => new(digit, 64);
}
