using ShoeData.Curation.Duplicates;
using ShoeData.Curation.Pictures;

namespace ShoeData.Curation.Tests.Pictures;

public sealed class NearStoreTests : IDisposable
{
    private static readonly Scratch Scratch = new(Path.GetTempPath());
    private static readonly WantedPictures Wanted = new(Enumerable.Range(1, 4).Select(seed => new WantedPicture(ContentName.Parse(ContentHash.Of($"{seed}")), "shop", PictureFormat.Jpeg)), Scratch);
    private readonly DataLayout _layout = new(Directory.CreateTempSubdirectory("shoedata-near-").FullName);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_kept_is_there_the_next_time_and_nothing_else()
    {
        await KeepAsync([1, 2, 3], add: [1, 2, 3]);
        await KeepAsync([2, 3, 4], add: [4]);

        using var store = new NearStore(_layout, Wanted, Scratch);
        Enumerable.Range(1, 4).Where(seed => store.Has(Number(seed))).ShouldBe([2, 3, 4]);
        Enumerable.Range(2, 3).ShouldAllBe(seed => RowOf(store, seed).SequenceEqual(Some.NearRowOf(seed)));
        Directory.EnumerateFiles(_layout.Curated).ShouldBe([_layout.NearRows]);
    }

    [Fact]
    public async Task What_a_killed_run_left_is_gone_even_if_nothing_is_new()
    {
        await KeepAsync([1], add: [1]);
        await File.WriteAllTextAsync(_layout.NearRows + ".new.tmp", "left", Token);

        await KeepAsync([1], add: []);

        Directory.EnumerateFiles(_layout.Curated).ShouldBe([_layout.NearRows]);
    }

    [Fact]
    public async Task The_same_pictures_give_the_same_bytes_in_whatever_order_they_come()
    {
        await KeepAsync([1, 2, 3], add: [3, 1, 2]);
        var first = await File.ReadAllBytesAsync(_layout.NearRows, Token);
        File.Delete(_layout.NearRows);

        await KeepAsync([3, 2, 1], add: [1, 2, 3]);

        (await File.ReadAllBytesAsync(_layout.NearRows, Token)).ShouldBe(first);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    [InlineData(100)]
    public async Task A_file_that_is_not_whole_holds_nothing(int bytes)
    {
        await KeepAsync([1], add: [1]);
        await File.WriteAllBytesAsync(_layout.NearRows, (await File.ReadAllBytesAsync(_layout.NearRows, Token))[..bytes], Token);

        using var store = new NearStore(_layout, Wanted, Scratch);
        store.Has(Number(1)).ShouldBeFalse();
    }

    public void Dispose() => Directory.Delete(_layout.Root, recursive: true);

    private async Task KeepAsync(int[] kept, int[] add)
    {
        using var store = new NearStore(_layout, Wanted, Scratch);
        foreach (var seed in add)
        {
            store.Has(Number(seed)).ShouldBeFalse();
            store.Add(Number(seed), Some.NearRowOf(seed));
        }

        await store.KeepAsync(kept.Select(Number).Order(), Token);
    }

    private static byte[] RowOf(NearStore store, int seed)
    {
        var row = new byte[NearRow.Bytes];
        store.Read(Number(seed), row);
        return row;
    }

    private static int Number(int seed) => Wanted.NumberOf(ContentHash.Of($"{seed}"));
}
