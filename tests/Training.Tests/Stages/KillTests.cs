namespace ShoeData.Training.Tests;

/// <summary>The built program, killed with SIGKILL at moments that its own files pick, and started again each time.</summary>
[Collection(nameof(OneAtATime))]
public sealed class KillTests
{
    private const int Kills = 10;
    private const int MostChanges = 24;

    // A run that is killed as it writes what it came to.
    private static readonly string[] Endings = ["weights.safetensors.tmp", "meta.json.tmp"];

    private static readonly string[] Settings =
    [
        "Training:Model=squeezenet1_1", "Training:ImageSize=48", "Training:BatchSize=8", "Training:ProbeEpochs=2", "Training:Epochs=3", "Training:SelectBy=last", "Training:Refit=true",
        "Training:Threads=1", "Training:Device=cpu", "Training:CheckpointSeconds=0", "Training:Weights=none", "Training:Run=main",
    ];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_run_that_was_killed_at_ten_steps_ends_with_the_bytes_of_an_undisturbed_one()
    {
        using var undisturbed = new TemporaryFolder();
        using var killed = new TemporaryFolder();
        await DrawAsync(undisturbed);
        await DrawAsync(killed);
        (await TrainAsync(undisturbed)).Code.ShouldBe(0);
        var dice = new Random(1);

        var inRefit = new List<bool>();
        for (var kill = 0; kill < Kills; kill++)
        {
            var left = dice.Next(1, MostChanges + 1);
            (await TrainAsync(killed, strikes: _ => --left == 0)).Code.ShouldNotBe(0);
            inRefit.Add(File.Exists(new DataLayout(killed.Path).Run("main").Validated.Meta));
        }

        foreach (var ending in Endings)
            (await TrainAsync(killed, strikes: file => file == ending)).Code.ShouldNotBe(0);
        (await TrainAsync(killed)).Code.ShouldBe(0);
        inRefit.Distinct().ShouldBe([false, true]);
        RunBytes.Of(new DataLayout(killed.Path).Run("main")).ShouldBe(RunBytes.Of(new DataLayout(undisturbed.Path).Run("main")));
    }

    [Fact]
    public async Task Fresh_begins_anew_where_the_same_command_would_go_on()
    {
        const string goesOn = "Going on at epoch";
        using var folder = new TemporaryFolder();
        await DrawAsync(folder);
        await TrainAsync(folder, strikes: file => file == "checkpoint.json");

        var fresh = await TrainAsync(folder, ["train", "--fresh"], strikes: file => file == "checkpoint.json");
        var again = await TrainAsync(folder);

        fresh.Code.ShouldNotBe(0);
        fresh.Said.ShouldNotContain(goesOn);
        again.Code.ShouldBe(0);
        again.Said.ShouldContain(goesOn);
    }

    private static Task<(int Code, string Said)> TrainAsync(TemporaryFolder data, IReadOnlyList<string>? command = null, Func<string, bool>? strikes = null) =>
        TrainingProgram.RunAsync(data.Path, command ?? ["train"], Settings, strikes);

    private static Task<DrawnShoes> DrawAsync(TemporaryFolder folder) =>
        new DrawnShoes(folder).Draw(Split.Train, 8).Draw(Split.Val, 4).Draw(Split.Test, 4).SaveAsync(Token);
}
