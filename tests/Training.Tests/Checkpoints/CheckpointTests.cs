namespace ShoeData.Training.Tests;

[Collection(nameof(OneAtATime))]
public sealed class CheckpointTests
{
    // So often is the time asked for until the first step of the second epoch is done.
    private const int InTheSecondEpoch = 9;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Stopping_says_where_the_run_stands_and_how_it_goes_on_and_so_does_going_on()
    {
        using var folder = new TemporaryFolder();
        var stages = await StopAsync(folder);

        stages.Error.ShouldContain($"Stopped at epoch 2, step 1; saved in {stages.Run.Checkpoint}. The same command goes on from there.");
        File.ReadAllLines(stages.Run.History).Length.ShouldBe(2);

        await stages.TrainAsync(Token);

        stages.Error.ShouldContain($"Going on at epoch 2, step 1 of 3, from {stages.Run.Checkpoint} (--fresh begins anew)");
        stages.Error.ShouldNotContain("note:");
    }

    [Fact]
    public async Task A_checkpoint_of_other_settings_is_named_and_the_run_begins_anew()
    {
        using var folder = new TemporaryFolder();
        var stopped = await StopAsync(folder);
        var other = new StageRunner(stopped.Context.Layout, "Training:LearningRate=0.002", "Training:Preprocessing=caffe-bgr");

        await other.TrainAsync(Token);

        string.Join(' ', other.Error.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ShouldContain(
            $"note: the checkpoint in {other.Run.Checkpoint} is of another run: its preprocessing is 'imagenet', now it is 'caffe-bgr'; "
            + "Training:LearningRate was 0.001 and is 0.002; Training:Preprocessing was auto and is caffe-bgr. The run begins anew.");
        Epochs(other).ShouldBe(2);
    }

    [Theory]
    [InlineData("checkpoint.json", "{")]
    [InlineData("checkpoint.json", "{}")]
    [InlineData("checkpoint.json", null)]
    [InlineData("state-*", null)]
    [InlineData("state-*", "short")]
    public async Task A_damaged_checkpoint_is_named_and_the_run_begins_anew(string pattern, string? content)
    {
        using var folder = new TemporaryFolder();
        var stages = await StopAsync(folder);
        var path = Directory.EnumerateFiles(stages.Run.Checkpoint, pattern).Single();
        var bytes = File.ReadAllBytes(path);
        bytes[bytes.Length / 2] ^= 1;
        File.WriteAllBytes(path, content is null ? bytes : System.Text.Encoding.UTF8.GetBytes(content));

        await stages.TrainAsync(Token);

        stages.Error.ShouldContain($"note: the checkpoint in {stages.Run.Checkpoint} is damaged: ");
        stages.Error.ShouldContain(" The run begins anew.");
        Epochs(stages).ShouldBe(2);
        Directory.Exists(stages.Run.Checkpoint).ShouldBeFalse();
    }

    [Fact]
    public async Task Without_space_the_checkpoint_before_is_kept_and_the_run_goes_on_from_it_later()
    {
        using var folder = new TemporaryFolder();
        using var other = new TemporaryFolder();
        var undisturbed = await PrepareAsync(other);
        await undisturbed.TrainAsync(Token);
        var stages = await StopAsync(folder);
        var kept = new CheckpointFolder(stages.Run.Checkpoint).CurrentFile.ShouldNotBeNull();
        var next = Path.Combine(stages.Run.Checkpoint, kept.EndsWith("-a.safetensors", StringComparison.Ordinal) ? "state-b.safetensors" : "state-a.safetensors");
        File.CreateSymbolicLink(next + AtomicFile.TemporarySuffix, "/dev/full");

        var error = await Should.ThrowAsync<UserError>(() => stages.TrainAsync(Token));

        error.Message.ShouldBe(
            $"{stages.Run.Checkpoint}: no space is left to save epoch 3, step 0; the checkpoint before it is kept. Free some space and run the same command again, which goes on from there.");
        error.ExitCode.ShouldBe(ExitCode.Failed);
        await stages.TrainAsync(Token);
        File.ReadAllBytes(stages.Run.Weights).ShouldBe(File.ReadAllBytes(undisturbed.Run.Weights));
    }

    [Fact]
    public async Task Another_run_can_begin_with_the_best_weights_of_a_checkpoint()
    {
        using var folder = new TemporaryFolder();
        var stopped = await StopAsync(folder);
        var file = new CheckpointFolder(stopped.Run.Checkpoint).CurrentFile;
        var other = new StageRunner(stopped.Context.Layout, "Training:Run=other", $"Training:Weights={file}");

        (await other.TrainAsync(Token)).ShouldBe(ExitCode.Done);
    }

    private static int Epochs(StageRunner stages) =>
        File.ReadAllLines(stages.Run.History).Length - 1;

    private static async Task<StageRunner> StopAsync(TemporaryFolder folder)
    {
        var stages = await PrepareAsync(folder);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Token);
        await Should.ThrowAsync<OperationCanceledException>(() => stages.TrainAsync(new StoppingClock(InTheSecondEpoch, stop), stop.Token));
        return stages;
    }

    private static async Task<StageRunner> PrepareAsync(TemporaryFolder folder) => new(
        (await new DrawnShoes(folder).Draw(Split.Train, 8).Draw(Split.Val, 4).Draw(Split.Test, 4).SaveAsync(Token)).Layout);
}
