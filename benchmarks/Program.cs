using System.Globalization;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;
using ShoeData;
using ShoeData.Benchmarks;
using ShoeData.Benchmarks.Duplicates;
using ShoeData.Benchmarks.Races;
using ShoeData.Benchmarks.Training;

switch (args)
{
    case ["bare", var folder]:
        BareLoop.Run(folder);
        return;
    case [LoopbackShop.Command, var pages]:
        await LoopbackShop.ServeAsync(int.Parse(pages, CultureInfo.InvariantCulture));
        return;
    case [DownloadRace.Command]:
        await RaceCommand.KeepAsync(DownloadRace.Command, "Downloads", await DownloadRace.RunAsync(CancellationToken.None));
        return;
    case [CrawlRace.Command]:
        await RaceCommand.KeepAsync(CrawlRace.Command, "Crawl", await CrawlRace.RunAsync(CancellationToken.None));
        return;
    case [TrainingRace.Command, .. var rest]:
        // Model, pictures, rounds and so on: see RaceSettings.
        await RaceCommand.KeepAsync(string.Join(' ', [TrainingRace.Command, .. rest]), "Training", await new TrainingRace(RaceSettings.Parse(rest)).RunAsync(CancellationToken.None));
        return;
    case [OurTraining.Command, var pictures, .. var rest]:
        await new OurTraining(RaceSettings.Parse(rest), pictures).RunAsync(CancellationToken.None);
        return;
    case ["stage", .. var rest]:
        // Pictures, rounds, folder.
        await new StageBenchmark(
            rest.ElementAtOrDefault(2) ?? Path.Combine(RepositoryRoot.Find(), "artifacts", "benchmarks", "stage"),
            int.Parse(rest.ElementAtOrDefault(0) ?? "20000", CultureInfo.InvariantCulture),
            int.Parse(rest.ElementAtOrDefault(1) ?? "3", CultureInfo.InvariantCulture)).RunAsync();
        return;
    case ["duplicates", .. var rest]:
        // A file for every pair that was looked at.
        DuplicateFigures.Write(Console.Out, rest.ElementAtOrDefault(0));
        return;
}

// The tables are kept in the repository: figures in the documentation come from these files. The rest is thrown away.
var root = RepositoryRoot.Find();
var work = Path.Combine(root, "artifacts", "benchmarks");
BenchmarkSwitcher.FromAssembly(typeof(PictureBenchmarks).Assembly).Run(args, DefaultConfig.Instance.WithArtifactsPath(work));

var tables = new DirectoryInfo(Path.Combine(work, "results"));
foreach (var table in tables.Exists ? tables.GetFiles("*-report-github.md") : [])
{
    var name = table.Name.Replace("ShoeData.Benchmarks.", "", StringComparison.Ordinal).Replace("-report-github", "", StringComparison.Ordinal);
    table.CopyTo(Path.Combine(Directory.CreateDirectory(Path.Combine(root, "benchmarks", "results")).FullName, name), overwrite: true);
}
