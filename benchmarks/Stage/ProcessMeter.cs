using System.Diagnostics;
using System.Globalization;

namespace ShoeData.Benchmarks;

/// <summary>Starts a contender and watches it through <c>/proc</c>.</summary>
internal static class ProcessMeter
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(50);

    public static async Task<Measured> RunAsync(Contender contender, CancellationToken token)
    {
        contender.Prepare?.Invoke();
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo(contender.Program, contender.Arguments) { RedirectStandardOutput = true })
            ?? throw new InvalidOperationException($"{contender.Program} did not start.");
        var output = process.StandardOutput.ReadToEndAsync(token);
        var ended = process.WaitForExitAsync(token);
        var (cpu, peak) = (TimeSpan.Zero, 0L);
        while (!ended.IsCompleted)
        {
            peak = Math.Max(peak, PeakOf(process.Id));
            cpu = CpuOf(process) ?? cpu;
            await Task.WhenAny(ended, Task.Delay(Interval, token));
        }

        await ended;
        var wall = watch.Elapsed;
        return process.ExitCode == 0 ? new Measured(wall, cpu, peak) : throw new InvalidOperationException($"{contender.Name} ended with {process.ExitCode}:\n{await output}");
    }

    private static long PeakOf(int process)
    {
        try
        {
            var line = File.ReadLines($"/proc/{process}/status").FirstOrDefault(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? 0 : 1024 * long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2], CultureInfo.InvariantCulture);
        }
        catch (IOException)
        {
            return 0;
        }
    }

    private static TimeSpan? CpuOf(Process process)
    {
        try
        {
            return process.TotalProcessorTime;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
