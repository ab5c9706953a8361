using System.Text.Json;

namespace ShoeData.Training.Tests;

[Collection(nameof(OneAtATime))]
public sealed class CompareCommandTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Candidates_stand_side_by_side_with_their_parts_and_the_second_run_trains_nothing()
    {
        using var folder = new TemporaryFolder();
        var layout = (await new DrawnShoes(folder).Draw(Split.Train, 6).Draw(Split.Val, 4).Draw(Split.Test, 4).SaveAsync(Token)).Layout;
        var first = new StageRunner(layout, "Training:Epochs=1");
        var second = new StageRunner(layout, "Training:Epochs=1");

        (await CompareCommand.RunAsync(first.Context, Settings(first), Token)).ShouldBe(ExitCode.Done);
        await CompareCommand.RunAsync(second.Context, Settings(second), Token);

        second.Error.ShouldBe("4 of 4 trainings were done before and are taken as they are.\n");
        second.Output.ShouldBe(first.Output);
        Directory.EnumerateFiles(layout.Trial("compare").Folder).Select(Path.GetFileName).Order().ShouldBe(["compare.csv", "compare.html", "compare.json", "compare.md"]);
        var candidates = JsonDocument.Parse(File.ReadAllText(layout.Trial("compare").File("compare", "json"))).RootElement.GetProperty("candidates").EnumerateArray().ToList();
        candidates.Select(candidate => candidate.GetProperty("name").GetString()).ShouldBe(["plain", "slow"]);
        candidates[0].GetProperty("lead").GetProperty("top1").GetDouble().ShouldBe(0);
        foreach (var candidate in candidates)
        {
            candidate.GetProperty("train").GetProperty("n").GetInt32().ShouldBe(18);
            candidate.GetProperty("test_over_groups").GetProperty("n").GetInt32().ShouldBe(12);
            candidate.GetProperty("test").GetProperty("top1").GetDouble().ShouldBe(candidate.GetProperty("test_over_groups").GetProperty("top1").GetDouble(), 1e-9);
        }
    }

    [Fact]
    public void Every_recipe_meets_every_model_and_none_itself()
    {
        Named(["training/best", "a/paper.json"], ["resnet18", "vgg16"]).ShouldBe(["best resnet18: training/best resnet18", "best vgg16: training/best vgg16", "paper resnet18: a/paper.json resnet18", "paper vgg16: a/paper.json vgg16"]);
        Named(["training/best"], ["resnet18", "vgg16"]).ShouldBe(["resnet18: training/best resnet18", "vgg16: training/best vgg16"]);
        Named(["training/best", "a/paper.json"], []).ShouldBe(["best: training/best own", "paper: a/paper.json own"]);
        Named([], ["resnet18", "vgg16"]).ShouldBe(["resnet18: none resnet18", "vgg16: none vgg16"]);
        Named([], []).ShouldBe(["own: none own"]);
        Should.Throw<UserError>(() => Named(["training/best", "a/paper.json"], ["vgg16", "vgg16"])).Message.ShouldBe("'best vgg16' is to be compared with itself; name each model and recipe once.");

        static IEnumerable<string> Named(IReadOnlyList<string> recipes, IReadOnlyList<string> models) => Candidate.Of(recipes, models, (recipe, model) => new TrainingOptions { Run = recipe ?? "none", Model = model ?? "own" })
            .Select(candidate => $"{candidate.Name}: {candidate.Options.Run} {candidate.Options.Model}");
    }

    [Theory]
    [InlineData("resnet18,squeezenet1_1_grid", "Training:Model=resnet18", "the head of squeezenet1_1_grid standardises its inputs as a probe sees them")]
    [InlineData("resnet18", "Training:Model=squeezenet1_1_grid", "there is no data set to train on")]
    public async Task A_recipe_has_to_suit_the_models_that_are_named_and_no_other(string models, string own, string problem)
    {
        using var folder = new TemporaryFolder();

        var run = await TrainingProgram.RunAsync(folder.Path, ["compare", "--models", models], [own, "Training:ProbeEpochs=0"]);

        run.Code.ShouldBe((int)ExitCode.Usage);
        run.Said.ReplaceLineEndings(" ").ShouldContain(problem);
    }

    private static CompareSettings Settings(StageRunner stages)
    {
        var options = TrialOptions.Bind(stages.Context.Settings);
        return new CompareSettings("compare", [new("plain", options), new("slow", options with { LearningRate = 1e-5 })], [1, 2]);
    }
}
