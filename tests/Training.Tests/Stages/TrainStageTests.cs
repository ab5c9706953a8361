using System.Text.Json;

namespace ShoeData.Training.Tests;

[Collection(nameof(OneAtATime))]
public sealed class TrainStageTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_run_leaves_all_its_files_and_the_evaluation_its_own()
    {
        using var folder = new TemporaryFolder();
        var stages = new StageRunner((await DrawAsync(folder)).Layout);

        (await stages.TrainAsync(Token)).ShouldBe(ExitCode.Done);
        (await stages.EvaluateAsync(Token)).ShouldBe(ExitCode.Done);

        var outputs = TrainStage.Definition.Outputs(stages.Context).Concat(EvaluateStage.Definition.Outputs(stages.Context)).ToList();
        Directory.EnumerateFiles(stages.Run.Folder).Order().ShouldBe(outputs.Order());
        outputs.Distinct().Count().ShouldBe(outputs.Count);
        File.ReadAllLines(stages.Run.History).Length.ShouldBe(3);
        stages.Output.ShouldContain("Saved in " + stages.Run.Folder);
    }

    [Fact]
    public async Task The_metrics_have_the_promised_names_and_agree_with_each_other()
    {
        using var folder = new TemporaryFolder();
        var stages = new StageRunner((await DrawAsync(folder)).Layout);
        await stages.TrainAsync(Token);
        await stages.EvaluateAsync(Token);

        var root = JsonDocument.Parse(File.ReadAllText(stages.Run.Metrics)).RootElement;
        var test = root.GetProperty("test");
        test.GetProperty("n").GetInt32().ShouldBe(12);
        var top1 = test.GetProperty("top1").GetDouble();
        top1.ShouldBeInRange(test.GetProperty("top1_low").GetDouble(), test.GetProperty("top1_high").GetDouble());
        test.GetProperty("within_one_bin").GetDouble().ShouldBeGreaterThanOrEqualTo(top1);
        test.GetProperty("mae_usd").GetDouble().ShouldBeGreaterThan(0);
        root.GetProperty("baselines").GetProperty("majority").GetProperty("top1").GetDouble().ShouldBe(1 / 3.0, 1e-9);
        root.GetProperty("baselines").GetProperty("median").GetProperty("mae_usd").GetDouble().ShouldBeGreaterThan(0);
        root.GetProperty("baselines").GetProperty("brand_prior").GetProperty("top1").GetDouble().ShouldBeInRange(0, 1);
        foreach (var statistic in Statistics.All)
            test.GetProperty(statistic.Name).GetDouble().ShouldBeInRange(test.GetProperty(statistic.Name + "_low").GetDouble() - 1e-9, test.GetProperty(statistic.Name + "_high").GetDouble() + 1e-9, statistic.Name);
        foreach (var (split, count) in new[] { ("train", 24), ("validation", 12) })
        {
            root.GetProperty(split).GetProperty("n").GetInt32().ShouldBe(count);
            foreach (var statistic in Statistics.Main)
                root.GetProperty(split).GetProperty(statistic.Name + "_low").GetDouble().ShouldBeLessThanOrEqualTo(root.GetProperty(split).GetProperty(statistic.Name + "_high").GetDouble());
        }

        root.GetProperty("calibration").GetProperty("temperature").GetDouble().ShouldBeInRange(0.05, 20);
        root.GetProperty("slices").EnumerateArray().Where(slice => slice.GetProperty("by").GetString() == "bin").Sum(slice => slice.GetProperty("figures").GetProperty("n").GetInt32()).ShouldBe(12);
        var confusion = root.GetProperty("confusion").EnumerateArray().SelectMany(row => row.EnumerateArray().Select(cell => cell.GetInt32())).ToList();
        confusion.Sum().ShouldBe(12);
        (confusion[0] + confusion[4] + confusion[8]).ShouldBe((int)Math.Round(top1 * 12));
    }

    [Theory]
    [InlineData("Training:Epochs=2")]
    [InlineData("Training:ProbeEpochs=2")]
    public async Task The_same_seed_and_threads_give_the_same_bytes(string setting)
    {
        using var one = new TemporaryFolder();
        using var other = new TemporaryFolder();
        var first = new StageRunner((await DrawAsync(one)).Layout, setting);
        var second = new StageRunner((await DrawAsync(other)).Layout, setting);

        await first.TrainAsync(Token);
        await first.EvaluateAsync(Token);
        await second.TrainAsync(Token);
        await second.EvaluateAsync(Token);

        foreach (var file in Directory.EnumerateFiles(first.Run.Folder))
            (await ContentHash.OfFileAsync(file, Token)).ShouldBe(await ContentHash.OfFileAsync(Path.Combine(second.Run.Folder, Path.GetFileName(file)), Token), file);
    }

    [Fact]
    public async Task Another_seed_gives_other_weights()
    {
        using var folder = new TemporaryFolder();
        var layout = (await DrawAsync(folder)).Layout;
        var stages = new StageRunner(layout);
        await stages.TrainAsync(Token);
        var first = await ContentHash.OfFileAsync(stages.Run.Weights, Token);

        await new StageRunner(layout, "Training:Seed=2").TrainAsync(Token);

        (await ContentHash.OfFileAsync(stages.Run.Weights, Token)).ShouldNotBe(first);
    }

    [Fact]
    public async Task What_can_be_learnt_is_learnt_and_the_table_says_that_it_beats_a_constant()
    {
        using var folder = new TemporaryFolder();
        var shoes = await new DrawnShoes(folder).Draw(Split.Train, 24).Draw(Split.Val, 6).Draw(Split.Test, 12).SaveAsync(Token);
        var stages = new StageRunner(shoes.Layout, "Training:Model=resnet18", "Training:Epochs=4", "Training:ImageSize=32");

        await stages.TrainAsync(Token);
        await stages.EvaluateAsync(Token);

        stages.Output.ShouldContain("The model beats a constant: it is ");
    }

    [Fact]
    public async Task The_test_pictures_are_not_opened_by_training()
    {
        using var folder = new TemporaryFolder();
        var shoes = await DrawAsync(folder);
        Directory.Delete(shoes.Layout.SplitFolder(Split.Test), recursive: true);
        var stages = new StageRunner(shoes.Layout);

        (await stages.TrainAsync(Token)).ShouldBe(ExitCode.Done);
        (await Should.ThrowAsync<UserError>(() => stages.EvaluateAsync(Token))).Message.ShouldEndWith(": this picture of the data set is missing; run Curation again.");
    }

    [Fact]
    public async Task A_later_run_can_begin_with_the_weights_of_an_earlier_one_and_takes_over_its_preprocessing()
    {
        using var folder = new TemporaryFolder();
        var layout = (await DrawAsync(folder)).Layout;
        await new StageRunner(layout, "Training:Preprocessing=caffe-bgr", "Training:Run=first", "Training:LearningRate=0.0001").TrainAsync(Token);
        var stages = new StageRunner(layout, $"Training:Weights={layout.Run("first").Weights}", "Training:LearningRate=0.0001");

        await stages.TrainAsync(Token);

        JsonDocument.Parse(File.ReadAllText(stages.Run.Meta)).RootElement.GetProperty("preprocessing").GetString().ShouldBe("caffe-bgr");
    }

    private static Task<DrawnShoes> DrawAsync(TemporaryFolder folder) =>
        new DrawnShoes(folder).Draw(Split.Train, 8).Draw(Split.Val, 4).Draw(Split.Test, 4).SaveAsync(Token);
}
