using System.Diagnostics;

namespace ShoeData.EndToEnd.Tests;

/// <summary>A program of the solution, started from where it was built.</summary>
internal static class BuiltProgram
{
    private static readonly string Flavour = Path.GetFileName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory));

    public static async Task<ProgramRun> RunAsync(string project, IReadOnlyList<string> arguments, CancellationToken token)
    {
        var program = Path.Combine(RepositoryRoot.Find(), "artifacts", "bin", project, Flavour, $"ShoeData.{project}.dll");
        var start = new ProcessStartInfo("dotnet", [program, .. arguments])
        {
            WorkingDirectory = RepositoryRoot.Find(),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");
        await using var killed = token.Register(() => process.Kill(entireProcessTree: true));
        var output = process.StandardOutput.ReadToEndAsync(token);
        var error = process.StandardError.ReadToEndAsync(token);
        await process.WaitForExitAsync(token);
        return new ProgramRun((ExitCode)process.ExitCode, await output, await error);
    }
}
