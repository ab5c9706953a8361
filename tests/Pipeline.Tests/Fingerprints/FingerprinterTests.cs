using ShoeData.Pipeline.Fingerprints;

namespace ShoeData.Pipeline.Tests.Fingerprints;

public sealed class FingerprinterTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Tables_have_a_line_each_and_pictures_one_for_each_folder_below()
    {
        string[] files = ["set/classes.json", "set/train/90/a.jpg", "set/train/120/b.PNG", "set/train/metadata.csv", "set/val/30/c.webp", "set/top.gif", "set/half.jpg.tmp", "set/x.jsonl.tmp"];
        foreach (var file in files)
            _folder.Write($"data/{file}", file);
        (await OfAsync("data/set/")).Select(line => $"{line.Key} {string.Join(' ', line.Value.Split(' ')[..^1])}".TrimEnd()).ShouldBe(
            ["data/set/* 1 picture", "data/set/classes.json", "data/set/train/** 2 pictures", "data/set/train/metadata.csv", "data/set/val/** 1 picture"]);
    }

    [Fact]
    public async Task Pictures_that_are_declared_one_by_one_are_counted_by_folder()
    {
        _folder.Write("data/a.jpg", "a");
        _folder.Write("data/b.jpg", "b");
        (await OfAsync("data/a.jpg", "data/b.jpg")).Keys.ShouldBe(["data/*"]);
        (await OfAsync("data/a.jpg", "data/b.jpg")).ShouldBe(await OfAsync("data/b.jpg", "data", "data/a.jpg"));
    }

    [Fact]
    public async Task What_is_not_there_has_no_line() => (await OfAsync("data/none.csv", "data/nothing")).ShouldBeEmpty();

    [Fact]
    public async Task A_name_counts_as_well_as_the_content()
    {
        _folder.Write("data/set/a.jpg", "same");
        var before = await OfAsync("data/set");
        File.Move(_folder.File("data/set/a.jpg"), _folder.File("data/set/b.jpg"));
        (await OfAsync("data/set")).ShouldNotBe(before);
    }

    [Fact]
    public async Task A_link_that_leads_round_in_circles_ends()
    {
        _folder.Write("data/set/a.txt", "a");
        Directory.CreateSymbolicLink(_folder.File("data/set/round"), _folder.File("data/set"));
        (await OfAsync("data/set")).Keys.ShouldBe(["data/set/a.txt"]);
    }

    [Theory]
    [InlineData("/repo/data", "/repo/data/raw/x.csv", "data/raw/x.csv")]
    [InlineData("/repo/data", "/repo/data", "data")]
    [InlineData("/repo/data", "/repo/config/a.json", "config/a.json")]
    [InlineData("/repo/data", "/shared/real/x.csv", "../shared/real/x.csv")]
    [InlineData("/elsewhere", "/elsewhere/raw/x.csv", "data/raw/x.csv")]
    [InlineData("/elsewhere", "/repo/data/x.csv", "./data/x.csv")]
    [InlineData("/elsewhere", "/elsewhere2/x.csv", "../elsewhere2/x.csv")]
    public void Paths_are_named_independently_of_where_things_lie(string data, string path, string name) =>
        new PathNames(data, "/repo").Of(path).ShouldBe(name);

    private Task<SortedDictionary<string, string>> OfAsync(params string[] paths) =>
        new Fingerprinter(new PathNames(_folder.File("data"), _folder.Path), FileHashes.Load(_folder.File("cache")), new GroupListings(_folder.File("listings")))
            .OfAsync([.. paths.Select(_folder.File)], CancellationToken.None);
}
