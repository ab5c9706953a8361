using ShoeData.Curation.Duplicates;
using ShoeData.Curation.Splitting;

namespace ShoeData.Curation.Tests.Splitting;

public sealed class LeakGateTests
{
    private static readonly SplitImage First = Row("1", Split.Train, "a", "a");

    [Fact]
    public void What_belongs_together_in_one_split_passes() => Should.NotThrow(() =>
        LeakGate.Check([First, Row("2", Split.Train, "a", "a"), Row("3", Split.Test, "b", "b")], [new NearPair(0, 1)]));

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

    private static string Message(IReadOnlyList<SplitImage> rows, params NearPair[] pairs)
    {
        var error = Should.Throw<UserError>(() => LeakGate.Check(rows, pairs));
        error.ExitCode.ShouldBe(ExitCode.Failed);
        return error.Message;
    }

    private static SplitImage Row(string sha256, Split split, string group, string style) => new()
    {
        Split = split,
        Path = $"{split.ToSnakeCase()}/{sha256}.jpg",
        Bin = 90,
        PriceUsd = 100,
        Source = "shop",
        ListingId = sha256,
        Brand = "Nike",
        Style = style,
        Group = group,
        Sha256 = sha256,
        FileSha256 = sha256,
    };
}
