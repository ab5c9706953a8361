using ShoeData.Curation.Duplicates;
using ShoeData.Curation.Splitting;

namespace ShoeData.Curation.Tests.Splitting;

public sealed class LeakGateTests : IDisposable
{
    private static readonly PlacedShoe First = Row("1", Split.Train, "a", "a");
    private readonly Scratch _scratch = new(Path.GetTempPath());

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public void What_belongs_together_in_one_split_passes() => Should.NotThrow(() =>
        Gate.Check([First, Row("2", Split.Train, "a", "a"), Row("3", Split.Test, "b", "b")], [new NearPair(0, 1)]).ShouldBe(new LeakReport(3, 2, 2, 3, 1)));

    [Fact]
    public void A_group_in_two_splits_fails_the_run() => Message([First, Row("2", Split.Val, "a", "b")]).ShouldBe(
        "the split leaks, nothing was written to the data set: group 'a' lies in train and val. Delete split.lock to split anew.");

    [Fact]
    public void A_style_in_two_splits_fails_the_run() => Message([First, Row("2", Split.Test, "b", "a")]).ShouldContain("style 'a' lies in train and test");

    [Fact]
    public void A_picture_in_two_splits_fails_the_run() => Message([First, Row("1", Split.Test, "b", "b")]).ShouldContain("picture '1' lies in train and test");

    [Fact]
    public void Near_duplicates_in_two_splits_fail_the_run() =>
        Message([First, Row("2", Split.Test, "b", "b")], new NearPair(0, 1)).ShouldContain("near duplicates train/1.jpg and test/2.jpg");

    private LeakGate Gate => new(Named, _scratch);

    private string Message(IReadOnlyList<PlacedShoe> rows, params NearPair[] pairs)
    {
        var error = Should.Throw<UserError>(() => Gate.Check(rows, pairs));
        error.ExitCode.ShouldBe(ExitCode.Failed);
        return error.Message;
    }

    private static PlacedShoe Row(string sha256, Split split, string group, string style) => new(Some.Contender(sha256, style: style), 90, split, Names.NumberOf(group));

    private static SplitImage Named(PlacedShoe shoe) => new()
    {
        Split = shoe.Split,
        Path = $"{shoe.Split.ToSnakeCase()}/{Some.IdOf(shoe.Contender)}.jpg",
        Bin = shoe.Bin,
        PriceUsd = shoe.PriceUsd,
        Source = Names.Of(shoe.Contender.Source),
        ListingId = Some.IdOf(shoe.Contender),
        Brand = Names.Of(shoe.Contender.Brand),
        Style = Names.Of(shoe.Style),
        Group = Names.Of(shoe.Group),
        Sha256 = Some.IdOf(shoe.Contender),
        FileSha256 = Some.IdOf(shoe.Contender),
    };
}
