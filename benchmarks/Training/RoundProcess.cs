using System.Diagnostics;

namespace ShoeData.Benchmarks.Training;

/// <summary>A contender in a process of its own, which does a round for each line it is sent, and sleeps in between.</summary>
internal sealed class RoundProcess : IAsyncDisposable
{
    private readonly Process _process;

    private RoundProcess(string name, Process process)
    {
        Name = name;
        _process = process;
    }

    public string Name { get; }

    public List<Round> Rounds { get; } = [];

    public static RoundProcess Start(string name, string program, IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true };
        return new RoundProcess(name, Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start."));
    }

    public async Task<Round> NextAsync(CancellationToken token)
    {
        await _process.StandardInput.WriteLineAsync("go".AsMemory(), token);
        await _process.StandardInput.FlushAsync(token);
        var line = await _process.StandardOutput.ReadLineAsync(token) ?? throw new InvalidOperationException($"{Name} ended before its round was over.");
        return Round.Parse(line);
    }

    public async ValueTask DisposeAsync()
    {
        _process.StandardInput.Close();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}
