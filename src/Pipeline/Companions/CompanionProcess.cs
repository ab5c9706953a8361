using System.ComponentModel;
using System.Diagnostics;

namespace ShoeData.Pipeline.Companions;

/// <summary>One companion that was started here; disposing ends it and whatever it started.</summary>
internal sealed class CompanionProcess : IAsyncDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);
    private readonly Companion _companion;
    private readonly Process _process;
    private readonly OutputTail _output = new();

    private CompanionProcess(Companion companion, Process process)
    {
        _companion = companion;
        _process = process;
        process.OutputDataReceived += (_, line) => _output.Add(line.Data);
        process.ErrorDataReceived += (_, line) => _output.Add(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        process.StandardInput.Close();
    }

    /// <exception cref="UserError">There is no such program.</exception>
    public static CompanionProcess Start(Companion companion, string folder)
    {
        var start = new ProcessStartInfo(companion.Command[0], companion.Command.Skip(1))
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            var process = Process.Start(start) ?? throw new Win32Exception("no process was started");
            return new CompanionProcess(companion, process);
        }
        catch (Win32Exception exception)
        {
            throw new UserError($"{companion.Name} could not be started: {exception.Message} Correct Pipeline:Companions.", exception);
        }
    }

    /// <exception cref="UserError">It ended, or it is not up in time.</exception>
    public async Task WaitUntilReadyAsync(ReadyCheck check, Uri ready, TimeProvider clock, CancellationToken token)
    {
        var started = clock.GetTimestamp();
        while (!await check.IsUpAsync(ready, token))
        {
            if (_process.HasExited)
            {
                await _process.WaitForExitAsync(token);
                throw Error($"ended with code {_process.ExitCode} before {ready} answered");
            }

            if (clock.GetElapsedTime(started) > TimeSpan.FromSeconds(_companion.TimeoutSeconds))
                throw Error($"did not answer at {ready} within {_companion.TimeoutSeconds} seconds");
            await Task.Delay(Pause, clock, token);
        }
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync(CancellationToken.None);
        _process.Dispose();
    }

    private UserError Error(string what) =>
        new($"{_companion.Name} ({string.Join(' ', _companion.Command)}) {what}. {_output}", exitCode: ExitCode.Failed);
}
