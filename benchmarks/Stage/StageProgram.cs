namespace ShoeData.Benchmarks;

/// <summary>The curation stage as the program that it is.</summary>
internal static class StageProgram
{
    // From its own folder: beside the benchmarks lies what the web server's framework leaves to be copied, which is less.
    private static string Program => Path.Combine(
        AppContext.BaseDirectory, "..", "..", "Curation", Path.GetFileName(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar)), "ShoeData.Curation.dll");

    public static Contender Over(string folder) => new("stage", "dotnet", [Program, "--data", folder]);
}
