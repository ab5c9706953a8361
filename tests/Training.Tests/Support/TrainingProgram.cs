using System.Diagnostics;

namespace ShoeData.Training.Tests;

/// <summary>The built program, as a user starts it.</summary>
internal static class TrainingProgram
{
    private static readonly string Flavour = Path.GetFileName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory));
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "..", "..", "Training", Flavour, "ShoeData.Training.dll");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <param name="strikes">Whether a file that was made or renamed in the run's folder is the moment to kill it; null for never.</param>
    /// <returns>The exit code, and all that was said.</returns>
    public static async Task<(int Code, string Said)> RunAsync(string data, IReadOnlyList<string> command, IReadOnlyList<string> settings, Func<string, bool>? strikes = null)
    {
        var run = new DataLayout(data).Run("main");
        // A folder that is made later would be watched too late.
        Directory.CreateDirectory(run.Checkpoint);
        Directory.CreateDirectory(run.Validated.Checkpoint);
        using var watcher = new FileSystemWatcher(run.Folder) { IncludeSubdirectories = true, InternalBufferSize = 1 << 16 };
        using var process = new Process { StartInfo = Start(data, command, settings) };
        var struck = 0;
        process.Start();
        watcher.Created += (_, change) => Look(change);
        watcher.Renamed += (_, change) => Look(change);
        watcher.EnableRaisingEvents = strikes is not null;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(Token), process.StandardError.ReadToEndAsync(Token));
        await process.WaitForExitAsync(Token);
        var said = await output + await error;
        TestContext.Current.TestOutputHelper?.WriteLine(said);
        return (process.ExitCode, said);

        void Look(FileSystemEventArgs change)
        {
            if (strikes?.Invoke(Path.GetFileName(change.Name ?? "")) is true && Interlocked.Exchange(ref struck, 1) == 0)
                process.Kill();
        }
    }

    private static ProcessStartInfo Start(string data, IReadOnlyList<string> command, IReadOnlyList<string> settings) => new(
        "dotnet", [Program, .. command, "--data", data, .. settings.SelectMany(setting => (string[])["--set", setting])])
    {
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    };
}
