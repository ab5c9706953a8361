using System.ComponentModel;
using System.Diagnostics;

namespace ShoeData.Scrapers.Browsing;

/// <summary>Runs another program to its end and keeps what it says.</summary>
internal static class CommandRunner
{
    /// <summary>Null when it cannot be started or does not end in time; it is then killed with all it started.</summary>
    public static async Task<CommandResult?> RunAsync(string program, IEnumerable<string> arguments, TimeSpan limit, CancellationToken token)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true };
        start.Environment["DEBIAN_FRONTEND"] = "noninteractive";
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(token);
        stop.CancelAfter(limit);
        try
        {
            using var process = Process.Start(start);
            if (process is null)
                return null;
            process.StandardInput.Close();
            await using var kill = stop.Token.Register(() => process.Kill(entireProcessTree: true));
            var output = process.StandardOutput.ReadToEndAsync(stop.Token);
            var errors = process.StandardError.ReadToEndAsync(stop.Token);
            await process.WaitForExitAsync(stop.Token);
            return new CommandResult(process.ExitCode, await output, await errors);
        }
        catch (Win32Exception)
        {
            return null;
        }
        catch (OperationCanceledException) when (!token.IsCancellationRequested)
        {
            return null;
        }
    }
}
