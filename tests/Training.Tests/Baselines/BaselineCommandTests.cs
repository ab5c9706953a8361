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
    public async Task They_stand_beside_a_model_of_the_same_data_set_and_of_no_other()
    {
        using var folder = new TemporaryFolder();
        var shoes = new DrawnShoes(folder).Draw(Split.Train, 4).Draw(Split.Val, 2).Draw(Split.Test, 2);
        var layout = (await shoes.SaveAsync(Token)).Layout;
        var stages = new StageRunner(layout, "Training:Epochs=1");
        await stages.TrainAsync(Token);
        await stages.EvaluateAsync(Token);
        stages.Output.ShouldContain("'Training -- baseline' fits them");
        await BaselineCommand.RunAsync(stages.Context, Token);

        var beside = new StageRunner(layout, "Training:Epochs=1");
        await beside.EvaluateAsync(Token);

        beside.Output.ShouldContain("Beside baselines that look at the picture");
        beside.Output.ShouldNotContain("fits them");
        File.ReadAllText(beside.Run.Report).ShouldContain("<h3>Beside baselines that look at the picture</h3><div");
        EvaluateStage.Definition.Inputs(beside.Context).ShouldContain(layout.Baselines.Json);

        var json = File.ReadAllText(layout.Baselines.Json);
        File.WriteAllText(layout.Baselines.Json, json.Replace("\"split_manifest_sha256\":\"", "\"split_manifest_sha256\":\"0", StringComparison.Ordinal));
        (await FittedBaselines.ReadAsync(layout.Baselines, await LabelledShoesReader.ReadAsync(layout, Token), Token)).ShouldBeEmpty();
        File.WriteAllText(layout.Baselines.Json, json.Replace("\"n\":", "\"m\":", StringComparison.Ordinal));
        (await FittedBaselines.ReadAsync(layout.Baselines, await LabelledShoesReader.ReadAsync(layout, Token), Token)).ShouldBeEmpty();
        File.WriteAllText(layout.Baselines.Json, json);
        (await FittedBaselines.ReadAsync(layout.Baselines, await LabelledShoesReader.ReadAsync(layout, Token), Token)).Select(row => row.Name).ShouldBe(["hog_grey", "hog_colour", "pixels", "frozen"]);
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
