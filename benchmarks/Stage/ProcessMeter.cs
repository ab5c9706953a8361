using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace ShoeData.Benchmarks;

/// <summary>Starts a contender, watches its memory through <c>/proc</c> and asks the system what processor time it took.</summary>
internal static class ProcessMeter
{
    private const int Children = -1;
    private const int OtherCounters = 14;
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(50);

    public static async Task<Measured> RunAsync(Contender contender, CancellationToken token)
    {
        contender.Prepare?.Invoke();
        var (watch, before) = (Stopwatch.StartNew(), CpuOfChildren());
        using var process = Process.Start(new ProcessStartInfo(contender.Program, contender.Arguments) { RedirectStandardOutput = true })
            ?? throw new InvalidOperationException($"{contender.Program} did not start.");
        var output = process.StandardOutput.ReadToEndAsync(token);
        var ended = process.WaitForExitAsync(token);
        var peak = 0L;
        while (!ended.IsCompleted)
        {
            peak = Math.Max(peak, PeakOf(process.Id));
            await Task.WhenAny(ended, Task.Delay(Interval, token));
        }

        await ended;
        var wall = watch.Elapsed;
        return process.ExitCode == 0
            ? new Measured(wall, CpuOfChildren() - before, peak)
            : throw new InvalidOperationException($"{contender.Name} ended with {process.ExitCode}:\n{await output}");
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

    // Of all that were started and have ended: one contender runs at a time.
    private static TimeSpan CpuOfChildren()
    {
        if (ResourcesOf(Children, out var usage) != 0)
            throw new InvalidOperationException($"getrusage: {Marshal.GetLastPInvokeErrorMessage()}.");
        return TimeSpan.FromSeconds(usage.UserSeconds + usage.SystemSeconds) + TimeSpan.FromMicroseconds(usage.UserMicroseconds + usage.SystemMicroseconds);
    }

    [DllImport("libc", EntryPoint = "getrusage", SetLastError = true)]
    private static extern int ResourcesOf(int who, out Usage usage);

    // Processor time, then counters that are not asked for.
    [StructLayout(LayoutKind.Sequential, Size = (4 + OtherCounters) * sizeof(long))]
    private readonly record struct Usage(long UserSeconds, long UserMicroseconds, long SystemSeconds, long SystemMicroseconds);
}
