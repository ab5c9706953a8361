namespace ShoeData.Tests;

public sealed class OrderedManifestTests : IDisposable
{
    private static readonly CancellationToken None = CancellationToken.None;
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Rows_in_order_give_the_bytes_that_sorting_gives()
    {
        var rows = Enumerable.Range(0, 12).Select(at => Rows.Rejection($"{at:00}", $"it was '{at}' \u00e9")).ToList();

        await Manifest.WriteOrderedAsync(_folder.File("ordered"), rows, ManifestJson.Default.Rejection, ManifestKeys.Of, None);
        await Manifest.WriteAsync(_folder.File("sorted"), rows.AsEnumerable().Reverse(), ManifestJson.Default.Rejection, ManifestKeys.Of, None);

        (await File.ReadAllBytesAsync(_folder.File("ordered"), None)).ShouldBe(await File.ReadAllBytesAsync(_folder.File("sorted"), None));
    }

    [Theory]
    [InlineData("2", "1")]
    [InlineData("1", "1")]
    public async Task A_row_out_of_order_is_a_bug_and_leaves_the_file_as_it_was(string first, string second)
    {
        _folder.Write("rows", "before");

        var write = () => Manifest.WriteOrderedAsync(_folder.File("rows"), [Rows.Rejection(first), Rows.Rejection(second)], ManifestJson.Default.Rejection, ManifestKeys.Of, None);

        (await Should.ThrowAsync<InvalidOperationException>(write)).Message.ShouldContain("came after");
        _folder.Files().ShouldBe(["rows"]);
        (await File.ReadAllTextAsync(_folder.File("rows"), None)).ShouldBe("before");
    }
}
