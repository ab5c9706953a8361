using System.Diagnostics;

namespace ShoeData.Training.Tests;

/// <summary>The built program, killed with SIGKILL at moments that its own files pick, and started again each time.</summary>
[Collection(nameof(OneAtATime))]
public sealed class KillTests
{
    private const int Kills = 10;
    private const int MostChanges = 9;

    // A run that is killed as it writes what it came to.
    private static readonly string[] Endings = ["weights.safetensors.tmp", "meta.json.tmp"];
    private static readonly string Flavour = Path.GetFileName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory));
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "..", "..", "Training", Flavour, "ShoeData.Training.dll");

    private static readonly string[] Settings =
    [
        "Training:Model=squeezenet1_1", "Training:ImageSize=48", "Training:BatchSize=8", "Training:ProbeEpochs=2", "Training:Epochs=6",
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
        (await RunAsync(undisturbed, _ => false)).ShouldBe(0);
        var dice = new Random(1);

        for (var kill = 0; kill < Kills; kill++)
        {
            var left = dice.Next(1, MostChanges + 1);
            (await RunAsync(killed, _ => --left == 0)).ShouldNotBe(0);
        }

        foreach (var ending in Endings)
            (await RunAsync(killed, file => file == ending)).ShouldNotBe(0);
        (await RunAsync(killed, _ => false)).ShouldBe(0);
        Outputs(killed).ShouldBe(Outputs(undisturbed));
    }

    /// <param name="strikes">Whether a file that was made or renamed is the moment to kill.</param>
    private static async Task<int> RunAsync(TemporaryFolder data, Func<string, bool> strikes)
    {
        var folder = new DataLayout(data.Path).Run("main");
        Directory.CreateDirectory(folder.Checkpoint);
        using var watcher = new FileSystemWatcher(folder.Folder) { IncludeSubdirectories = true, InternalBufferSize = 1 << 16 };
        using var process = new Process { StartInfo = Start(data) };
        var struck = 0;
        process.Start();
        watcher.Created += (_, change) => Look(change);
        watcher.Renamed += (_, change) => Look(change);
        watcher.EnableRaisingEvents = true;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(Token), process.StandardError.ReadToEndAsync(Token));
        await process.WaitForExitAsync(Token);
        TestContext.Current.TestOutputHelper?.WriteLine(await output + await error);
        return process.ExitCode;

        void Look(FileSystemEventArgs change)
        {
            if (strikes(Path.GetFileName(change.Name ?? "")) && Interlocked.Exchange(ref struck, 1) == 0)
                process.Kill();
        }
    }

    private static ProcessStartInfo Start(TemporaryFolder data)
    {
        var start = new ProcessStartInfo("dotnet", [Program, "train", "--data", data.Path]) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var setting in Settings)
        {
            start.ArgumentList.Add("--set");
            start.ArgumentList.Add(setting);
        }

        return start;
    }

    private static SortedDictionary<string, string> Outputs(TemporaryFolder data)
    {
        var run = new DataLayout(data.Path).Run("main");
        return new SortedDictionary<string, string>(
            Directory.EnumerateFileSystemEntries(run.Folder).Where(path => path != run.Events)
                .ToDictionary(path => Path.GetRelativePath(run.Folder, path), path => ContentHash.Of(File.ReadAllBytes(path))),
            StringComparer.Ordinal);
    }

    private static Task<DrawnShoes> DrawAsync(TemporaryFolder folder) =>
        new DrawnShoes(folder).Draw(Split.Train, 8).Draw(Split.Val, 4).Draw(Split.Test, 4).SaveAsync(Token);
}
