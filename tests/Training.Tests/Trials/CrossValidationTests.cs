using System.Text.Json;

namespace ShoeData.Training.Tests;

[Collection(nameof(OneAtATime))]
public sealed class CrossValidationTests
{
    private static readonly CrossValidationSettings ThreeFolds = new("crossval", 3, Enum.GetValues<Split>(), []);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_picture_is_predicted_once_and_the_second_run_trains_nothing_and_changes_nothing()
    {
        using var folder = new TemporaryFolder();
        var layout = (await DrawAsync(folder)).Layout;
        var first = new StageRunner(layout, "Training:Epochs=1");

        (await CrossValidation.RunAsync(first.Context, ThreeFolds, Token)).ShouldBe(ExitCode.Done);
        var files = Directory.EnumerateFiles(layout.Trial("crossval").Folder).ToDictionary(file => file, File.ReadAllText);
        var second = new StageRunner(layout, "Training:Epochs=1");
        await CrossValidation.RunAsync(second.Context, ThreeFolds, Token);

        files.Keys.Select(Path.GetFileName).Order().ShouldBe(["crossval.csv", "crossval.json", "crossval.md", "predictions.csv"]);
        foreach (var (file, text) in files)
            File.ReadAllText(file).ShouldBe(text, file);
        second.Error.ShouldBe("3 of 3 trainings were done before and are taken as they are.\n");
        second.Output.ShouldBe(first.Output);
        File.ReadAllLines(layout.Trial("crossval").Predictions).Length.ShouldBe(1 + 36);
        Directory.EnumerateDirectories(layout.TrialShelf).ShouldBeEmpty();
        first.Error.ShouldContain("dealt out here, fold 3 of 3: 18 pictures to learn from, 6 to choose the epoch by, 12 held out; about ");
    }

    [Fact]
    public async Task The_pooled_figures_are_those_of_the_predictions_written()
    {
        using var folder = new TemporaryFolder();
        var layout = (await DrawAsync(folder)).Layout;
        var stages = new StageRunner(layout, "Training:Epochs=1");

        await CrossValidation.RunAsync(stages.Context, ThreeFolds, Token);

        var rows = File.ReadAllLines(layout.Trial("crossval").Predictions).Skip(1).Select(line => line.Split(',')).ToList();
        var root = JsonDocument.Parse(File.ReadAllText(layout.Trial("crossval").File("crossval", "json"))).RootElement;
        root.GetProperty("pooled").GetProperty("top1").GetDouble().ShouldBe(rows.Count(row => row[3] == row[5]) / 36.0, 1e-9);
        root.GetProperty("constant").GetProperty("top1").GetDouble().ShouldBe(1 / 3.0, 1e-9);
        root.GetProperty("per_fold").EnumerateArray().Sum(fold => fold.GetProperty("held_out").GetProperty("n").GetInt32()).ShouldBe(36);
        rows.GroupBy(row => row[2]).ShouldAllBe(group => group.Select(row => row[1]).Distinct().Count() == 1);
        rows.ShouldAllBe(row => Math.Abs(row.Skip(9).Sum(double.Parse) - 1) < 1e-5);
    }

    [Fact]
    public async Task A_fold_that_is_missing_is_done_again_to_the_same_figures_and_the_others_are_kept()
    {
        using var folder = new TemporaryFolder();
        var layout = (await DrawAsync(folder)).Layout;
        await CrossValidation.RunAsync(new StageRunner(layout, "Training:Epochs=1").Context, ThreeFolds, Token);
        var predictions = File.ReadAllText(layout.Trial("crossval").Predictions);
        File.Delete(Directory.EnumerateFiles(layout.TrialShelf).First());
        var again = new StageRunner(layout, "Training:Epochs=1");

        await CrossValidation.RunAsync(again.Context, ThreeFolds, Token);

        again.Error.ShouldStartWith("2 of 3 trainings were done before and are taken as they are.\ndealt out here, fold ");
        File.ReadAllText(layout.Trial("crossval").Predictions).ShouldBe(predictions);
    }

    [Fact]
    public async Task Test_pictures_can_be_kept_out_and_are_not_opened_then()
    {
        using var folder = new TemporaryFolder();
        var layout = (await DrawAsync(folder)).Layout;
        Directory.Delete(layout.SplitFolder(Split.Test), recursive: true);

        await CrossValidation.RunAsync(new StageRunner(layout, "Training:Epochs=1").Context, ThreeFolds with { Within = [Split.Train, Split.Val] }, Token);

        File.ReadAllLines(layout.Trial("crossval").Predictions).Skip(1).Select(line => line.Split('/')[0]).Distinct().ShouldBe(["train", "val"]);
    }

    [Fact]
    public async Task Two_recipes_are_compared_picture_by_picture()
    {
        using var folder = new TemporaryFolder();
        var layout = (await DrawAsync(folder)).Layout;
        await CrossValidation.RunAsync(new StageRunner(layout, "Training:Epochs=1").Context, ThreeFolds, Token);
        var stages = new StageRunner(layout, "Training:Epochs=1");

        await CrossValidation.RunAsync(stages.Context, ThreeFolds with { Name = "same", Against = ["crossval"] }, Token);

        var lead = JsonDocument.Parse(File.ReadAllText(layout.Trial("same").File("crossval", "json"))).RootElement.GetProperty("against")[0];
        lead.GetProperty("name").GetString().ShouldBe("crossval");
        lead.GetProperty("lead").GetProperty("top1").GetDouble().ShouldBe(0);
        lead.GetProperty("lead").GetProperty("mae_usd_high").GetDouble().ShouldBe(0, 1e-4);
        stages.Output.ShouldContain("ahead of crossval");
    }

    [Fact]
    public async Task An_earlier_one_that_is_not_there_is_said_before_anything_is_trained()
    {
        using var folder = new TemporaryFolder();
        var layout = (await DrawAsync(folder)).Layout;
        var stages = new StageRunner(layout);

        var error = await Should.ThrowAsync<UserError>(() => CrossValidation.RunAsync(stages.Context, ThreeFolds with { Against = ["gone"] }, Token));

        error.Message.ShouldBe($"--against gone: there is no {layout.Trial("gone").Predictions}; run 'crossval --name gone' first.");
        Directory.Exists(layout.TrialShelf).ShouldBeFalse();
    }

    private static Task<DrawnShoes> DrawAsync(TemporaryFolder folder) =>
        new DrawnShoes(folder).Draw(Split.Train, 6).Draw(Split.Val, 4).Draw(Split.Test, 2).SaveAsync(Token);
}
