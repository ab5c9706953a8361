using System.Text.Json;

namespace ShoeData.Training.Tests;

[Collection(nameof(OneAtATime))]
public sealed class RefitTests
{
    private const int Learnt = 8;
    private const int HeldBack = 4;
    private static readonly string[] Recipe = ["Training:ProbeEpochs=1", "Training:Epochs=2", "Training:PriceHead=1"];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_validation_chose_stays_as_it_was_and_the_run_itself_has_learnt_from_validation_too()
    {
        using var folder = new TemporaryFolder();
        using var other = new TemporaryFolder();
        var plain = new StageRunner((await DrawAsync(folder)).Layout, Recipe);
        var refit = new StageRunner((await DrawAsync(other)).Layout, [.. Recipe, "Training:Refit=true"]);
        foreach (var stages in (StageRunner[])[plain, refit])
        {
            await stages.TrainAsync(Token);
            await stages.EvaluateAsync(Token);
        }

        foreach (var (one, kept) in (IEnumerable<(string, string)>)[(plain.Run.Weights, refit.Run.Validated.Weights), (plain.Run.Meta, refit.Run.Validated.Meta), (plain.Run.History, refit.Run.Validated.History)])
            File.ReadAllBytes(kept).ShouldBe(File.ReadAllBytes(one));
        File.ReadAllBytes(refit.Run.History).ShouldBe(File.ReadAllBytes(plain.Run.History));
        File.ReadAllBytes(refit.Run.Weights).ShouldNotBe(File.ReadAllBytes(plain.Run.Weights));
        var (before, after) = (Read(plain.Run.Meta), Read(refit.Run.Meta));
        (before.GetProperty("refit").GetBoolean(), after.GetProperty("refit").GetBoolean()).ShouldBe((false, true));
        before.GetProperty("train_counts").EnumerateArray().Select(count => count.GetInt32()).ShouldAllBe(count => count == Learnt);
        after.GetProperty("train_counts").EnumerateArray().Select(count => count.GetInt32()).ShouldAllBe(count => count == Learnt + HeldBack);
        after.GetProperty("best_epoch").GetInt32().ShouldBe(before.GetProperty("best_epoch").GetInt32());
        after.GetProperty("calibration").ToString().ShouldBe(before.GetProperty("calibration").ToString());
        Read(refit.Run.Metrics).GetProperty("validation").ToString().ShouldBe(Read(plain.Run.Metrics).GetProperty("validation").ToString());
        refit.Output.ShouldContain("validation before the refit");
        plain.Output.ShouldNotContain("refit");
    }

    [Fact]
    public async Task A_refit_learns_as_many_epochs_as_were_best_and_no_more()
    {
        using var folder = new TemporaryFolder();
        var stages = new StageRunner((await DrawAsync(folder)).Layout, [.. Recipe, "Training:Refit=true"]);

        await stages.TrainAsync(Token);

        var best = Read(stages.Run.Meta).GetProperty("best_epoch").GetInt32();
        stages.Error.Split('\n').Count(line => line.StartsWith("epoch ", StringComparison.Ordinal) && line.Contains("nothing held back", StringComparison.Ordinal)).ShouldBe(best);
        stages.Error.ShouldContain($"Epoch {best} is the best on validation");
    }

    [Fact]
    public async Task A_run_without_a_refit_leaves_nothing_of_one_before()
    {
        using var folder = new TemporaryFolder();
        var layout = (await DrawAsync(folder)).Layout;
        await new StageRunner(layout, [.. Recipe, "Training:Refit=true"]).TrainAsync(Token);
        var stages = new StageRunner(layout, Recipe);
        Directory.Exists(stages.Run.Validated.Folder).ShouldBeTrue();

        await stages.TrainAsync(Token);

        Directory.Exists(stages.Run.Validated.Folder).ShouldBeFalse();
        Read(stages.Run.Meta).GetProperty("refit").GetBoolean().ShouldBeFalse();
    }

    private static JsonElement Read(string path) => JsonSerializer.Deserialize<JsonElement>(File.ReadAllText(path));

    private static Task<DrawnShoes> DrawAsync(TemporaryFolder folder) =>
        new DrawnShoes(folder).Draw(Split.Train, Learnt).Draw(Split.Val, HeldBack).Draw(Split.Test, HeldBack).SaveAsync(Token);
}
