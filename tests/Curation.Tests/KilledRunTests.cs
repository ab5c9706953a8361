using System.Diagnostics;

namespace ShoeData.Curation.Tests;

/// <summary>The built program, killed with SIGKILL at moments of its own progress.</summary>
public sealed class KilledRunTests
{
    private const int Kills = 20;
    private static readonly string Flavour = Path.GetFileName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory));

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Whenever_a_run_is_killed_the_next_one_ends_with_the_same_bytes()
    {
        using var data = Shop.Open();
        await data.AcquireAsync();
        var steps = await RunAsync(data, killAt: int.MaxValue);
        var undisturbed = data.Outputs();
        var dice = new Random(1);

        for (var kill = 0; kill < Kills; kill++)
        {
            var killAt = dice.Next(1, steps);
            data.Forget();
            await RunAsync(data, killAt);
            await RunAsync(data, killAt: int.MaxValue);
            data.Outputs().ShouldBe(undisturbed, ignoreOrder: true, $"killed after {killAt} of {steps} changes of files");
        }
    }

    /// <returns>How many files were made or renamed.</returns>
    private static async Task<int> RunAsync(TemporaryData data, int killAt)
    {
        var program = Path.Combine(RepositoryRoot.Find(), "artifacts", "bin", "Curation", Flavour, "ShoeData.Curation.dll");
        using var watcher = new FileSystemWatcher(data.Layout.Root) { IncludeSubdirectories = true, InternalBufferSize = 1 << 16 };
        using var process = new Process
        {
            StartInfo = new ProcessStartInfo("dotnet", [program, "--data", data.Layout.Root, "--set", "Curation:Size=64", "--set", "Curation:LearnedView=false"])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            },
        };
        var steps = 0;
        process.Start();
        watcher.Created += (_, _) => Step();
        watcher.Renamed += (_, _) => Step();
        watcher.EnableRaisingEvents = true;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(Token), process.StandardError.ReadToEndAsync(Token));
        await process.WaitForExitAsync(Token);
        if (killAt == int.MaxValue)
            process.ExitCode.ShouldBe(0, await output + await error);
        return steps;

        void Step()
        {
            if (Interlocked.Increment(ref steps) == killAt)
                process.Kill();
        }
    }
}
