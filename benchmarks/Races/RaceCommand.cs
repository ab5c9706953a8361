namespace ShoeData.Benchmarks.Races;

/// <summary>Keeps the table of a comparison under <c>benchmarks/results/</c>.</summary>
internal static class RaceCommand
{
    public static async Task KeepAsync(string command, string name, string table)
    {
        var text = $"# {name}\n`dotnet run -c Release --project benchmarks -- {command}`, {Environment.ProcessorCount} cores\n\n{table}";
        await AtomicFile.WriteTextAsync(Path.Combine(RepositoryRoot.Find(), "benchmarks", "results", $"{name}.md"), text);
        Console.WriteLine(text);
    }
}
