using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;

namespace ShoeData.Benchmarks;

/// <summary>What BenchmarkDotNet measures. The tables are kept in the repository: figures in the documentation come from these files. The rest is thrown away.</summary>
internal static class MicroBenchmarks
{
    public static void Run(string[] arguments)
    {
        var root = RepositoryRoot.Find();
        var work = Path.Combine(root, "artifacts", "benchmarks");
        BenchmarkSwitcher.FromAssembly(typeof(MicroBenchmarks).Assembly).Run(arguments, DefaultConfig.Instance.WithArtifactsPath(work));

        var tables = new DirectoryInfo(Path.Combine(work, "results"));
        foreach (var table in tables.Exists ? tables.GetFiles("*-report-github.md") : [])
        {
            var name = table.Name.Replace("ShoeData.Benchmarks.", "", StringComparison.Ordinal).Replace("-report-github", "", StringComparison.Ordinal);
            table.CopyTo(Path.Combine(Directory.CreateDirectory(Path.Combine(root, "benchmarks", "results")).FullName, name), overwrite: true);
        }
    }
}
