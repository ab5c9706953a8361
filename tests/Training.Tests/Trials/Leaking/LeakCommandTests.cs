using System.Text.Json;

namespace ShoeData.Training.Tests;

[Collection(nameof(OneAtATime))]
public sealed class LeakCommandTests
{
    [Fact]
    public async Task Both_divisions_predict_every_picture_and_only_the_random_one_has_sisters()
    {
        var token = TestContext.Current.CancellationToken;
        using var folder = new TemporaryFolder();
        var layout = (await new DrawnShoes(folder).Draw(Split.Train, 6).Draw(Split.Val, 4).Draw(Split.Test, 2).SaveAsync(token)).Layout;
        var stages = new StageRunner(layout, "Training:Epochs=1");

        (await LeakCommand.RunAsync(stages.Context, new CrossValidationSettings("leak", 3, Enum.GetValues<Split>(), []), token)).ShouldBe(ExitCode.Done);

        var root = JsonDocument.Parse(File.ReadAllText(layout.Trial("leak").File("leak", "json"))).RootElement;
        root.GetProperty("sisters_grouped").GetInt32().ShouldBe(0);
        root.GetProperty("sisters_random").GetInt32().ShouldBeInRange(1, 36);
        (root.GetProperty("random").GetProperty("top1").GetDouble() - root.GetProperty("grouped").GetProperty("top1").GetDouble())
            .ShouldBe(root.GetProperty("difference").GetProperty("top1").GetDouble(), 1e-9);
        stages.Output.ShouldContain(" 0 of 36 (0.0 %) │");
        // The grouped half is an ordinary cross-validation, and is not done again for one.
        var after = new StageRunner(layout, "Training:Epochs=1");
        await CrossValidation.RunAsync(after.Context, new CrossValidationSettings("crossval", 3, Enum.GetValues<Split>(), []), token);
        after.Error.ShouldBe("3 of 3 trainings were done before and are taken as they are.\n");
    }
}
