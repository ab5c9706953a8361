using System.Globalization;

namespace ShoeData.Benchmarks;

/// <summary>
/// The whole curation stage on generated pictures beside the bare loop and a Python script, in turns, so that what else the machine does
/// hits all alike; then the stage's next runs.
/// </summary>
internal sealed class StageBenchmark(string folder, int pictures, int rounds)
{
    private readonly DataLayout _layout = new(folder);

    private string Images => _layout.RawSource(GeneratedSource.Name).ImageFolder;

    private string Spent => Path.Combine(folder, "spent");

    private Contender Bare => new("bare loop", "dotnet", [Path.Combine(AppContext.BaseDirectory, "Benchmarks.dll"), "bare", Images]);

    private Contender Stage => StageProgram.Over(folder) with { Prepare = Clear };

    private Contender Python => new("Pillow script", "/usr/bin/python3", [Path.Combine(RepositoryRoot.Find(), "benchmarks", "pillow_phash.py"), Images]);

    private Contender Again => Stage with { Name = "stage, next run", Prepare = null };

    public async Task RunAsync(CancellationToken token = default)
    {
        var source = new GeneratedSource(_layout);
        await source.WriteAsync(pictures, token);
        var measured = new List<(string Name, Measured Run)>();
        for (var round = 0; round < rounds; round++)
        {
            // Each begins a round in its turn.
            Contender[] order = [Bare, Stage, Python];
            foreach (var contender in order[(round % 3)..].Concat(order[..(round % 3)]))
                await MeasureAsync(contender);
        }

        await MeasureAsync(Again with { Name = "stage, nothing new" });
        await source.WriteAsync(pictures + 1, token);
        await MeasureAsync(Again with { Name = "stage, one picture added" });
        await StageReportFile.WriteAsync(measured, pictures, _layout, token);
        if (Directory.Exists(Spent))
            Directory.Delete(Spent, recursive: true);

        async Task MeasureAsync(Contender contender)
        {
            measured.Add((contender.Name, await ProcessMeter.RunAsync(contender, token)));
            await Console.Error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{contender.Name,-26} {measured[^1].Run.Wall.TotalSeconds,8:0.0} s  {measured[^1].Run.Cpu.TotalSeconds,8:0.0} s of CPU  {measured[^1].Run.PeakBytes / 1e6,6:0} MB"));
        }
    }

    // Moved away, not deleted: for a minute after it has deleted thousands of files, ext4 takes longer to make new ones.
    private void Clear()
    {
        foreach (var output in new[] { _layout.Curated, _layout.SplitDataset }.Where(Directory.Exists))
            Directory.Move(output, Path.Combine(Directory.CreateDirectory(Spent).FullName, Guid.NewGuid().ToString("N")));
    }
}
