using System.Globalization;
using System.Text;

namespace ShoeData.Benchmarks;

/// <summary>The committed result: medians with the lowest and the highest of all rounds, and the two ratios.</summary>
internal static class StageReportFile
{
    public static async Task WriteAsync(IReadOnlyList<(string Name, Measured Run)> measured, int pictures, DataLayout layout, CancellationToken token)
    {
        var kept = (await Manifest.ReadAllAsync(layout.SplitManifest, ManifestJson.Default.SplitImage, token)).Count;
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"""
            # The whole curation stage

            `dotnet run -c Release --project benchmarks -- stage {pictures}`: {pictures:N0} generated JPEGs of 800x600, {kept:N0} kept with one more added, {Environment.ProcessorCount} cores. Each row is a process
            from start to end. The contenders run in turns; ratios are of their medians, by the clock and by the processor time that
            each took, which others on the machine disturb less. The Python script does what imagehash's `phash` does, with numpy.

            | what | runs | images/s, median | lowest to highest | wall | CPU | peak memory |
            | --- | ---: | ---: | ---: | ---: | ---: | ---: |

            """);
        foreach (var contender in measured.GroupBy(run => run.Name))
            text.Append(Row(contender.Key, [.. contender.Select(run => run.Run)], pictures));
        text.Append(CultureInfo.InvariantCulture, $"""

            The stage does {Ratio(measured, "bare loop", run => run.Wall):0.00} of the bare loop's images a second and {Ratio(measured, "Pillow script", run => run.Wall):0.0} times the Pillow script's;
            a second of processor time, {Ratio(measured, "bare loop", run => run.Cpu):0.00} and {Ratio(measured, "Pillow script", run => run.Cpu):0.0}.

            """);
        await AtomicFile.WriteTextAsync(Path.Combine(RepositoryRoot.Find(), "benchmarks", "results", "StageBenchmark.md"), text.ToString(), token);
    }

    private static string Row(string name, List<Measured> runs, int pictures)
    {
        var walls = runs.Select(run => run.Wall.TotalSeconds).Order().ToList();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {name} | {runs.Count} | {pictures / Median(walls):0} | {pictures / walls[^1]:0} to {pictures / walls[0]:0} | {Median(walls):0.0} s | {Median([.. runs.Select(run => run.Cpu.TotalSeconds).Order()]):0.0} s | {runs.Max(run => run.PeakBytes) / 1e6:0} MB |\n");
    }

    private static double Ratio(IReadOnlyList<(string Name, Measured Run)> measured, string other, Func<Measured, TimeSpan> time) =>
        Median(Seconds(measured, other, time)) / Median(Seconds(measured, "stage", time));

    private static List<double> Seconds(IReadOnlyList<(string Name, Measured Run)> measured, string name, Func<Measured, TimeSpan> time) =>
        [.. measured.Where(run => run.Name == name).Select(run => time(run.Run).TotalSeconds).Order()];

    private static double Median(List<double> sorted) => (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
}
