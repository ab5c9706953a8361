namespace ShoeData.KaggleImport.Tests.Download;

public sealed class UnpackingTests : IDisposable
{
    private readonly Workplace _work = new();

    public void Dispose() => _work.Dispose();

    [Fact]
    public async Task A_good_archive_is_unpacked_and_replaces_what_was_there()
    {
        _work.Write("set/old.csv", "old");

        await UnpackAsync(Archives.Of(("a.csv", "id\n1\n"), ("deep/er\\b.csv", "id\n2\n")));

        Files().ShouldBe(["a.csv", "deep/er/b.csv"]);
        File.ReadAllText(_work.PathOf("set/deep/er/b.csv")).ShouldBe("id\n2\n");
    }

    [Fact]
    public async Task The_records_of_zip64_are_read()
    {
        await UnpackAsync(Archives.Zip64("a.csv", "id\n1\n"));

        File.ReadAllText(_work.PathOf("set/a.csv")).ShouldBe("id\n1\n");
    }

    [Theory]
    [InlineData("../a.csv", "leads out of the folder")]
    [InlineData("x/../../a.csv", "leads out of the folder")]
    [InlineData("..\\a.csv", "leads out of the folder")]
    [InlineData("..", "leads out of the folder")]
    [InlineData("/etc/a.csv", "is an absolute path")]
    [InlineData("\\\\host\\a.csv", "is an absolute path")]
    [InlineData("C:\\a.csv", "is an absolute path")]
    [InlineData("c:a.csv", "is an absolute path")]
    [InlineData("a\n.csv", "has control characters in its name")]
    [InlineData(" ", "has no name")]
    public async Task An_entry_that_would_lie_elsewhere_refuses_the_archive(string name, string problem) =>
        await RefusesAsync(Archives.Of(("good.csv", "id\n"), (name, "x")), $"has the entry '{name}', which {problem}");

    [Fact]
    public async Task A_link_refuses_the_archive() => await RefusesAsync(Archives.WithLink("a.csv", "/etc/passwd"), "has the entry 'a.csv', which is a symbolic link");

    [Fact]
    public async Task A_name_that_stands_there_twice_refuses_the_archive() =>
        await RefusesAsync(Archives.Of(("a.csv", "1"), ("A.csv", "2")), "has the entry 'A.csv' twice");

    [Fact]
    public async Task A_bomb_is_told_by_its_ratio() => await RefusesAsync(
        Archives.OfZeros(megabytes: 30), "has the entry 'zeros.csv', which unpacks to more than 200 times its size (KaggleImport:MaxUnpackRatio)");

    [Fact]
    public async Task And_by_its_bytes() => await RefusesAsync(
        Archives.OfZeros(megabytes: 3), "unpacks to more than the 2000000 bytes of KaggleImport:MaxUnpackedMegabytes", new UnpackLimits(2_000_000, 10, 200));

    [Fact]
    public async Task And_by_its_entries() => await RefusesAsync(
        Archives.Of([.. Enumerable.Range(0, 4).Select(index => ($"{index}.csv", ""))]), "has 4 files, more than the 3 of KaggleImport:MaxUnpackedFiles", new UnpackLimits(1000, 3, 200));

    [Fact]
    public async Task A_list_of_files_that_is_too_long_is_not_even_read() => await RefusesAsync(
        Archives.Of([.. Enumerable.Range(0, 1500).Select(index => ($"{index}.csv", ""))]), "lists more than the 3 files of KaggleImport:MaxUnpackedFiles", new UnpackLimits(1000, 3, 200));

    [Fact]
    public async Task What_is_no_archive_or_was_cut_off_or_damaged_is_refused()
    {
        var good = Archives.Of(("a.csv", string.Concat(Enumerable.Range(0, 2000).Select(number => $"{number * 7919 % 10007}\n"))));
        await RefusesAsync([.. "<html>Sign in</html>"u8], "is no zip archive");
        await RefusesAsync(good[..(good.Length / 2)], "is no zip archive");
        var damaged = good.ToArray();
        damaged[good.Length / 2] ^= 0x10;
        _work.Write("set.zip", damaged);
        (await Should.ThrowAsync<UserError>(() => IntoAsync(null))).Message.ShouldContain("nothing was unpacked");
        Directory.Exists(_work.PathOf("set")).ShouldBeFalse();
    }

    private async Task UnpackAsync(byte[] archive)
    {
        _work.Write("set.zip", archive);
        await IntoAsync(null);
    }

    private async Task RefusesAsync(byte[] archive, string problem, UnpackLimits? limits = null)
    {
        _work.Write("set.zip", archive);

        var error = await Should.ThrowAsync<UserError>(() => IntoAsync(limits));

        error.Message.ShouldBe($"{_work.PathOf("set.zip")} {problem}; nothing was unpacked. Delete the archive to download it again.");
        Directory.EnumerateFileSystemEntries(_work.Root, "set*").Select(Path.GetFileName).ShouldBe(["set.zip"]);
        File.Exists(_work.PathOf("../a.csv")).ShouldBeFalse();
    }

    private Task IntoAsync(UnpackLimits? limits) =>
        new Unpacking(_work.PathOf("set.zip"), limits ?? UnpackLimits.Of(new KaggleImportOptions())).IntoAsync(_work.PathOf("set"), TestContext.Current.CancellationToken);

    private IEnumerable<string> Files() => Directory.EnumerateFiles(_work.PathOf("set"), "*", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(_work.PathOf("set"), path)).Order(StringComparer.Ordinal);
}
