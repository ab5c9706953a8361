using ShoeData.Pipeline.Fingerprints;

namespace ShoeData.Pipeline.Tests.Fingerprints;

public sealed class FileHashesTests : IDisposable
{
    private static readonly CancellationToken None = CancellationToken.None;
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Of_ten_thousand_files_only_the_changed_one_is_read_again()
    {
        var longAgo = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        Directory.CreateDirectory(_folder.File("set/train"));
        for (var index = 0; index < 10_000; index++)
        {
            var path = _folder.File($"set/train/{index:D5}.jpg");
            File.WriteAllText(path, $"{index}");
            File.SetLastWriteTimeUtc(path, longAgo);
        }

        var first = await LookAsync();
        var second = await LookAsync();
        await File.WriteAllTextAsync(_folder.File("set/train/00007.jpg"), "8", None);
        var third = await LookAsync();

        (first.Hashed, second.Hashed, third.Hashed).ShouldBe((10_000, 0, 1));
        second.Line.ShouldBe(first.Line);
        third.Line.ShouldNotBe(first.Line);
        third.Line.ShouldStartWith("10000 pictures ");
    }

    [Fact]
    public async Task A_file_as_young_as_the_cache_is_not_taken_on_trust()
    {
        var path = _folder.Write("set/train/a.jpg", "one");
        await LookAsync();
        // The same size and the same moment, within the coarseness of the file system's clock.
        var moment = File.GetLastWriteTimeUtc(path);
        File.SetLastWriteTimeUtc(_folder.File("cache"), moment);
        await File.WriteAllTextAsync(path, "two", None);
        File.SetLastWriteTimeUtc(path, moment);

        (await LookAsync()).Hashed.ShouldBe(1);
    }

    [Fact]
    public async Task What_is_gone_leaves_the_cache()
    {
        _folder.Write("set/train/a.jpg", "a");
        _folder.Write("set/train/b.jpg", "b");
        await LookAsync();
        File.Delete(_folder.File("set/train/a.jpg"));
        _folder.Write("set/train/c.jpg", "c");
        await LookAsync();
        File.ReadLines(_folder.File("cache")).Select(line => line.Split('"')[3]).ShouldBe(["set/train/b.jpg", "set/train/c.jpg"]);
    }

    [Fact]
    public async Task A_link_to_nothing_counts_as_other_content_and_is_looked_at_again_each_time()
    {
        _folder.Write("set/train/a.jpg", "a");
        var whole = await LookAsync();
        File.CreateSymbolicLink(_folder.File("set/train/b.jpg"), _folder.File("nothing"));
        var broken = await LookAsync();
        _folder.Write("nothing", "b");
        var mended = await LookAsync();

        broken.Line.ShouldNotBe(whole.Line);
        mended.Line.ShouldNotBe(broken.Line);
        mended.Line.ShouldStartWith("2 pictures ");
    }

    private async Task<(int Hashed, string Line)> LookAsync()
    {
        var hashes = FileHashes.Load(_folder.File("cache"));
        var fingerprints = new Fingerprinter(new PathNames(_folder.File("data"), _folder.Path), hashes, new GroupListings(_folder.File("listings")));
        var lines = await fingerprints.OfAsync([_folder.File("set")], None);
        await hashes.SaveAsync(fingerprints.Gone, None);
        return (hashes.Hashed, lines["set/train/**"]);
    }
}
