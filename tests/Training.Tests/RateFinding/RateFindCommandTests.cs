namespace ShoeData.Training.Tests;

[Collection(nameof(OneAtATime))]
public sealed class RateFindCommandTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_range_test_leaves_its_losses_and_a_plot_and_no_run()
    {
        using var folder = new TemporaryFolder();
        var shoes = await new DrawnShoes(folder).Draw(Split.Train, 8).Draw(Split.Val, 2).SaveAsync(Token);

        (await RunAsync(folder, "--steps", "24", "--highest", "0.1")).ShouldBe(0);

        var run = shoes.Layout.Run("main");
        var lines = File.ReadAllLines(Path.Combine(run.RateTest, "lr-find.csv"));
        lines[0].ShouldBe("learning_rate,loss,loss_smoothed");
        lines.Length.ShouldBeInRange(12, 25);
        File.ReadAllBytes(Path.Combine(run.RateTest, "lr-find.png")).AsSpan(1, 3).SequenceEqual("PNG"u8).ShouldBeTrue();
        File.Exists(run.Weights).ShouldBeFalse();
    }

    [Fact]
    public async Task Rates_that_do_not_rise_are_refused()
    {
        using var folder = new TemporaryFolder();

        (await RunAsync(folder, "--lowest", "1", "--highest", "0.1")).ShouldBe((int)ExitCode.Usage);
    }

    private static Task<int> RunAsync(TemporaryFolder folder, params string[] arguments) => CommandHost.RunAsync(
        TrainingCommands.Create(),
        ["lr-find", .. arguments, "--data", folder.Path, .. ((string[])["Model=squeezenet1_1", "ImageSize=48", "BatchSize=8", "Threads=1", "Device=cpu"]).SelectMany(setting => (string[])["--set", $"Training:{setting}"])]);
}
