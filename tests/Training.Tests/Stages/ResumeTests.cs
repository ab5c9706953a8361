namespace ShoeData.Training.Tests;

[Collection(nameof(OneAtATime))]
public sealed class ResumeTests
{
    private static readonly string[] Long = ["Training:ProbeEpochs=2", "Training:Epochs=2", "Training:CheckpointSeconds=86400"];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("Training:Optimizer=sgd")]
    [InlineData("Training:Optimizer=adamw", "Training:Refit=true")]
    [InlineData("Training:Objective=coral", "Training:PriceHead=0.5", "Training:BrandHead=0.1", "Training:EmaDecay=0.9", "Training:Sampling=sqrt", "Training:Mixup=0.4", "Training:CutMix=1", "Training:CropProbability=0.8", "Training:ErasingProbability=0.5", "Training:Rotation=5")]
    public async Task A_run_that_is_stopped_again_and_again_ends_with_the_bytes_of_an_undisturbed_one(params string[] recipe)
    {
        using var folder = new TemporaryFolder();
        using var other = new TemporaryFolder();
        string[] settings = [.. Long, .. recipe];
        var undisturbed = new StageRunner((await DrawAsync(folder)).Layout, settings);
        await undisturbed.TrainAsync(Token);
        var disturbed = new StageRunner((await DrawAsync(other)).Layout, settings);

        var stops = 0;
        while (await StoppedAsync(disturbed, afterQuestions: 5 + stops))
            stops++;

        stops.ShouldBeGreaterThan(3);
        var bytes = RunBytes.Of(undisturbed.Run);
        bytes.ShouldNotBeEmpty();
        RunBytes.Of(disturbed.Run).ShouldBe(bytes);
        Directory.Exists(disturbed.Run.Checkpoint).ShouldBeFalse();
    }

    private static async Task<bool> StoppedAsync(StageRunner stages, int afterQuestions)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Token);
        try
        {
            await stages.TrainAsync(new StoppingClock(afterQuestions, stop), stop.Token);
            return false;
        }
        catch (OperationCanceledException)
        {
            return true;
        }
    }

    private static Task<DrawnShoes> DrawAsync(TemporaryFolder folder) =>
        new DrawnShoes(folder).Draw(Split.Train, 8).Draw(Split.Val, 4).Draw(Split.Test, 4).SaveAsync(Token);
}
