using System.Text.Json;

namespace ShoeData.Training.Tests;

[Collection(nameof(OneAtATime))]
public sealed class BaselineCommandTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_baseline_has_its_line_and_the_second_run_writes_the_same_bytes()
    {
        using var folder = new TemporaryFolder();
        var layout = (await new DrawnShoes(folder).Draw(Split.Train, 8).Draw(Split.Val, 4).Draw(Split.Test, 4).SaveAsync(Token)).Layout;
        var stages = new StageRunner(layout);

        (await BaselineCommand.RunAsync(stages.Context, Token)).ShouldBe(ExitCode.Done);
        var files = Directory.EnumerateFiles(layout.Baselines.Folder).ToDictionary(file => file, File.ReadAllBytes);
        await BaselineCommand.RunAsync(new StageRunner(layout).Context, Token);

        files.Keys.Select(Path.GetFileName).Order().ShouldBe(["baselines.csv", "baselines.json", "baselines.md", "explained_variance.png"]);
        foreach (var (file, bytes) in files)
            File.ReadAllBytes(file).ShouldBe(bytes, file);
        var rows = JsonDocument.Parse(files[layout.Baselines.Json]).RootElement.GetProperty("baselines").EnumerateArray().ToList();
        rows.Select(row => row.GetProperty("name").GetString()).ShouldBe(["constant", "brand", "hog_grey", "hog_colour", "pixels", "frozen"]);
        rows[0].GetProperty("test").GetProperty("top1").GetDouble().ShouldBe(1 / 3.0, 1e-9);
        // The shoes drawn differ in brightness, which pixels show plainly.
        rows[4].GetProperty("test").GetProperty("top1").GetDouble().ShouldBe(1, 1e-9);
        foreach (var row in rows.Skip(2))
        {
            var explained = row.GetProperty("explained").EnumerateArray().Select(share => share.GetDouble()).ToList();
            explained.ShouldBe(explained.Order());
            explained[^1].ShouldBeInRange(0.5, 1 + 1e-5);
        }
    }

    [Fact]
    public async Task Without_test_pictures_it_is_said_what_is_missing()
    {
        using var folder = new TemporaryFolder();
        var layout = (await new DrawnShoes(folder).Draw(Split.Train, 4).Draw(Split.Val, 2).SaveAsync(Token)).Layout;

        (await Should.ThrowAsync<UserError>(() => BaselineCommand.RunAsync(new StageRunner(layout).Context, Token))).Message
            .ShouldBe($"{layout.SplitManifest}: the test split has no pictures; add shoes and run Curation again.");
    }
}
