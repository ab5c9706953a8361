using System.Text;
using Spectre.Console;

namespace ShoeData.Training.Tests;

public sealed class PictureCacheTests : IDisposable
{
    private const int Side = 40;
    private static readonly string[] Files = ["a.bin", "b.bin", "c.bin", "d.bin.7.tmp", "e.txt"];
    private readonly TemporaryFolder _folder = new();
    private readonly StringBuilder _said = new();
    private readonly PictureCache _cache;

    public PictureCacheTests() => _cache = new PictureCache(
        _folder["cache"], AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(new StringWriter(_said)), Ansi = AnsiSupport.No, Interactive = InteractionSupport.No }));

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private string CacheFile => Directory.GetFiles(_folder["cache"]).ShouldHaveSingleItem();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_comes_from_the_cache_is_what_is_decoded()
    {
        var samples = await DrawAsync();
        var decoded = await PictureStack.DecodeAsync(samples, Side, Token);

        var first = await _cache.LoadAsync(samples, Side, Token);
        var second = await _cache.LoadAsync(samples, Side, Token);

        Bytes(first).ShouldBe(Bytes(decoded));
        Bytes(second).ShouldBe(Bytes(decoded));
        second.Classes.ShouldBe(decoded.Classes);
        _said.ToString().ShouldBeEmpty();
    }

    [Fact]
    public async Task The_second_time_no_picture_is_decoded()
    {
        var samples = await DrawAsync();
        await _cache.LoadAsync(samples, Side, Token);
        foreach (var sample in samples)
        {
            // No picture any more, but of the same length and date.
            var date = File.GetLastWriteTimeUtc(sample.Path);
            File.WriteAllBytes(sample.Path, new byte[new FileInfo(sample.Path).Length]);
            File.SetLastWriteTimeUtc(sample.Path, date);
        }

        (await _cache.LoadAsync(samples, Side, Token)).Count.ShouldBe(samples.Count);
    }

    [Theory]
    [InlineData(0L)]
    [InlineData(13L)]
    [InlineData(50L)]
    [InlineData(4096L)]
    [InlineData(-1L)]
    public async Task A_changed_byte_anywhere_is_noticed_and_the_file_made_again(long at)
    {
        var samples = await DrawAsync();
        var wanted = Bytes(await _cache.LoadAsync(samples, Side, Token));
        using (var file = File.Open(CacheFile, FileMode.Open))
        {
            file.Position = at < 0 ? file.Length + at : at;
            var value = file.ReadByte();
            file.Position--;
            file.WriteByte((byte)(value ^ 0x40));
        }

        Bytes(await _cache.LoadAsync(samples, Side, Token)).ShouldBe(wanted);
        PictureCacheFile.TryOpen(CacheFile, PictureCacheKey.Of(samples, Side)).ShouldNotBeNull();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    [InlineData(5000)]
    public async Task A_file_that_was_cut_off_is_made_again(int length)
    {
        var samples = await DrawAsync();
        var wanted = Bytes(await _cache.LoadAsync(samples, Side, Token));
        using (var file = File.Open(CacheFile, FileMode.Open))
            file.SetLength(length);

        Bytes(await _cache.LoadAsync(samples, Side, Token)).ShouldBe(wanted);
    }

    [Fact]
    public async Task Another_picture_in_the_same_place_another_size_and_another_order_are_other_files()
    {
        var samples = await DrawAsync();
        var key = PictureCacheKey.Of(samples, Side);
        PictureCacheKey.Of(samples, Side + 1).FileName.ShouldNotBe(key.FileName);
        PictureCacheKey.Of([.. samples.Reverse()], Side).FileName.ShouldNotBe(key.FileName);
        PictureCacheKey.Of([samples[0] with { FileSha256 = "other" }, .. samples.Skip(1)], Side).FileName.ShouldNotBe(key.FileName);

        File.Copy(samples[^1].Path, samples[0].Path, overwrite: true);

        PictureCacheKey.Of(samples, Side).FileName.ShouldNotBe(key.FileName);
    }

    [Fact]
    public async Task Several_at_once_make_one_file_and_leave_nothing_else()
    {
        var samples = await DrawAsync();

        var stacks = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => _cache.LoadAsync(samples, Side, Token)));

        stacks.Select(stack => Convert.ToHexString(Bytes(stack))).Distinct().Count().ShouldBe(1);
        CacheFile.ShouldEndWith("-40.bin");
    }

    [Fact]
    public async Task Where_nothing_can_be_kept_the_pictures_stay_in_memory_and_that_is_said()
    {
        var samples = await DrawAsync();
        File.WriteAllText(_folder["cache"], "in the way");

        (await _cache.LoadAsync(samples, Side, Token)).Count.ShouldBe(samples.Count);

        _said.ToString().Replace("\n", " ", StringComparison.Ordinal).ShouldContain("decoded pictures cannot be kept here");
    }

    [Fact]
    public void The_files_used_longest_ago_go_first_and_so_does_what_a_killed_process_left()
    {
        var longAgo = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        foreach (var (index, name) in Files.Index())
        {
            File.WriteAllText(_folder[name], "");
            File.SetLastWriteTimeUtc(_folder[name], longAgo.AddDays(index));
        }

        CacheFolder.Used(_folder["a.bin"]);
        CacheFolder.KeepNewest(_folder.Path, 2, PictureCacheKey.Suffix);

        Directory.GetFiles(_folder.Path).Select(Path.GetFileName).Order().ShouldBe(["a.bin", "c.bin", "e.txt"]);
    }

    private static byte[] Bytes(PictureStack stack) => [.. stack.Pictures.SelectMany(picture => picture.ToArray())];

    private async Task<IReadOnlyList<ShoeSample>> DrawAsync()
    {
        var shoes = await new DrawnShoes(_folder).Draw(Split.Train, 3).SaveAsync(Token);
        return (await LabelledShoesReader.ReadAsync(shoes.Layout, Token)).Samples;
    }
}
