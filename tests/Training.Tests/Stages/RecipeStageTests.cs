using System.Text.Json;

namespace ShoeData.Training.Tests;

[Collection(nameof(OneAtATime))]
public sealed class RecipeStageTests
{
    private static readonly Lazy<Task<string>> Plain = new(() => HistoryAsync("Training:Run=plain"));

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("cross_entropy", 3)]
    [InlineData("corn", 2)]
    [InlineData("coral", 2)]
    public async Task Each_objective_learns_and_is_evaluated_as_what_it_is(string objective, int outputs)
    {
        using var folder = new TemporaryFolder();
        var shoes = await new DrawnShoes(folder).Draw(Split.Train, 24).Draw(Split.Val, 6).Draw(Split.Test, 12).SaveAsync(Token);
        var stages = new StageRunner(shoes.Layout, "Training:Model=resnet18", "Training:Epochs=5", "Training:ImageSize=32", $"Training:Objective={objective}");

        await stages.TrainAsync(Token);
        await stages.EvaluateAsync(Token);

        Json(stages.Run.Meta).GetProperty("objective").GetString().ShouldBe(objective);
        HeadOf(stages).ShouldBe(outputs);
        // Three classes that anyone could tell apart: a third is chance.
        Json(stages.Run.Metrics).GetProperty("test").GetProperty("top1").GetDouble().ShouldBeGreaterThan(0.6);
    }

    [Fact]
    public async Task Brands_help_to_learn_and_are_not_saved_while_the_price_is()
    {
        using var folder = new TemporaryFolder();
        var stages = new StageRunner((await DrawAsync(folder)).Layout, [.. Quick, "Training:PriceHead=1", "Training:BrandHead=0.5"]);

        await stages.TrainAsync(Token);
        await stages.EvaluateAsync(Token);

        HeadOf(stages).ShouldBe(4);
        Json(stages.Run.Meta).GetProperty("price_head").GetProperty("mean").GetDouble().ShouldBeInRange(Math.Log(30), Math.Log(120));
    }

    [Theory]
    [InlineData("Training:EmaDecay=0.9")]
    [InlineData("Training:ClassWeights=effective")]
    [InlineData("Training:LogitAdjustment=1")]
    [InlineData("Training:Sampling=undersample")]
    [InlineData("Training:Mixup=0.4")]
    [InlineData("Training:CutMix=1")]
    [InlineData("Training:CropProbability=1")]
    [InlineData("Training:Rotation=10")]
    [InlineData("Training:Translation=0.1")]
    [InlineData("Training:ErasingProbability=1")]
    [InlineData("Training:PriceHead=1")]
    [InlineData("Training:BrandHead=1")]
    [InlineData("Training:Schedule=constant")]
    [InlineData("Training:Precision=bf16")]
    public async Task Each_ingredient_changes_what_is_learnt(string setting)
    {
        (await HistoryAsync(setting)).ShouldNotBe(await Plain.Value);
    }

    [Fact]
    public async Task Evaluation_refuses_an_objective_it_does_not_know()
    {
        using var folder = new TemporaryFolder();
        var stages = new StageRunner((await DrawAsync(folder)).Layout, Quick);
        await stages.TrainAsync(Token);
        File.WriteAllText(stages.Run.Meta, File.ReadAllText(stages.Run.Meta).Replace("\"cross_entropy\"", "\"hinge\"", StringComparison.Ordinal));

        (await Should.ThrowAsync<UserError>(() => stages.EvaluateAsync(Token))).Message.ShouldBe(
            $"{stages.Run.Meta}: objective 'hinge' is unknown; there are cross_entropy, corn, coral. Train the run again.");
    }

    private static string[] Quick => ["Training:ImageSize=32", "Training:Epochs=1", "Training:BatchSize=4"];

    private static async Task<string> HistoryAsync(string setting)
    {
        using var folder = new TemporaryFolder();
        var stages = new StageRunner((await DrawUnevenlyAsync(folder)).Layout, [.. Quick, setting]);
        await stages.TrainAsync(Token);
        return File.ReadAllText(stages.Context.Layout.Run(setting is "Training:Run=plain" ? "plain" : "main").History);
    }

    private static int HeadOf(StageRunner stages)
    {
        using var weights = SafetensorsReader.Open(stages.Run.Weights);
        return WeightLoader.ClassCount(weights, weights.Entries.Any(entry => entry.Name == "fc.bias") ? "fc" : "classifier.1");
    }

    private static JsonElement Json(string path) => JsonDocument.Parse(File.ReadAllText(path)).RootElement;

    private static Task<DrawnShoes> DrawAsync(TemporaryFolder folder) =>
        new DrawnShoes(folder).Draw(Split.Train, 8).Draw(Split.Val, 4).Draw(Split.Test, 4).SaveAsync(Token);

    private static Task<DrawnShoes> DrawUnevenlyAsync(TemporaryFolder folder)
    {
        var shoes = new DrawnShoes(folder).Draw(Split.Train, 4).Draw(Split.Val, 2);
        for (var number = 4; number < 12; number++)
            shoes.Add(Split.Train, 60, number, 140 + number);
        return shoes.SaveAsync(Token);
    }
}
