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
        IReadOnlyList<Candidate> recipes = [new("best", new TrainingOptions()), new("paper", new TrainingOptions { Epochs = 3 })];

        Candidate.Of(recipes, ["resnet18", "vgg16"]).Select(candidate => $"{candidate.Name}: {candidate.Options.Model} {candidate.Options.Epochs}")
            .ShouldBe(["best resnet18: resnet18 20", "best vgg16: vgg16 20", "paper resnet18: resnet18 3", "paper vgg16: vgg16 3"]);
        Candidate.Of([recipes[0]], ["resnet18", "vgg16"]).Select(candidate => candidate.Name).ShouldBe(["resnet18", "vgg16"]);
        Candidate.Of(recipes, []).ShouldBe(recipes);
        Should.Throw<UserError>(() => Candidate.Of(recipes, ["vgg16", "vgg16"])).Message.ShouldBe("'best vgg16' is to be compared with itself; name each model and recipe once.");
    }

    private static CompareSettings Settings(StageRunner stages)
    {
        var options = TrialOptions.Bind(stages.Context.Settings);
        return new CompareSettings("compare", [new("plain", options), new("slow", options with { LearningRate = 1e-5 })], [1, 2]);
    }
}
