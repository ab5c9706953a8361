using ShoeData.Curation.Duplicates;
using ShoeData.Curation.Splitting;

namespace ShoeData.Curation.Tests;

public sealed class PassedListingsTests : IDisposable
{
    private readonly DataLayout _layout = new(Directory.CreateTempSubdirectory("shoedata-passed-").FullName);
    private readonly Scratch _scratch;
    private readonly PassedListings _passed;

    public PassedListingsTests()
    {
        _scratch = new Scratch(_layout.Curated);
        _passed = new PassedListings(_layout, _scratch);
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _passed.Dispose();
        _scratch.Dispose();
        Directory.Delete(_layout.Root, recursive: true);
    }

    [Fact]
    public async Task Styles_are_numbered_in_the_order_of_their_names_with_those_of_the_locks_and_of_a_person()
    {
        await AddAsync("1", "shop", "zoom");
        await AddAsync("2", "shop", "air");
        await AddAsync("3", "shop", "zoom");
        var styles = await NumberAsync([new("old", Split.Test), new("air", Split.Val)], [new("zoom", 2)], "made up");

        Enumerable.Range(0, styles.Count).Select(styles.NameOf).ShouldBe(["air", "made up", "old", "zoom"]);
        _passed.Contenders.Select(contender => styles.NameOf(contender.Style)).ShouldBe(["zoom", "air", "zoom"]);
        Enumerable.Range(0, styles.Count).Select(styles.SplitOf).ShouldBe([Split.Val, null, Split.Test, null]);
        Enumerable.Range(0, styles.Count).Select(styles.FoldOf).ShouldBe([null, null, null, 2]);
        styles.Tied("made up").ShouldBe(1);
    }

    [Fact]
    public async Task The_same_family_in_two_shops_is_two_and_without_one_there_is_none()
    {
        await AddAsync("1", "shop", "a", "F");
        await AddAsync("2", "other", "b", "F");
        await AddAsync("3", "shop", "c", "F");
        await AddAsync("4", "shop", "d");
        await NumberAsync([], []);

        var families = _passed.Contenders.Select(contender => contender.Family).ToList();
        families[2].ShouldBe(families[0]);
        families[1].ShouldNotBe(families[0]);
        families[3].ShouldBe(-1);
    }

    [Fact]
    public async Task What_is_known_of_a_contender_lies_on_the_disk_and_names_in_memory_once()
    {
        await AddAsync("1", "shop", "a");
        await AddAsync("2", "other", "b");

        _passed.Contenders.Select(contender => _passed.Texts[contender.Source]).ShouldBe(["shop", "other"]);
        _passed.Contenders.Select(contender => _passed.Read(contender).ListingId).ShouldBe(["1", "2"]);
        _passed.KeyOf(_passed.Contenders[1]).Text.ShouldBe("other\t2");
    }

    private ValueTask AddAsync(string id, string source, string style, string? family = null)
    {
        var contender = Some.Contender(id, style: style);
        return _passed.AddAsync(new ListingVerdict.Passed(contender, Some.RowOf(contender, id) with { Source = source }, family), Token);
    }

    private Task<Styles> NumberAsync(KeyValuePair<string, Split>[] splits, KeyValuePair<string, int>[] folds, params string[] ties) =>
        _passed.NumberAsync(new EarlierRuns(splits.ToAsyncEnumerable(), folds.ToAsyncEnumerable(), NearBook.Empty, (_, _) => { }), ties, Token);
}
