namespace ShoeData.Scrapers.Asking;

/// <summary>Keeps a least time between the beginnings of two requests to one host.</summary>
internal sealed class HostPacer(TimeSpan delay, TimeProvider clock)
{
    private readonly Lock _gate = new();

    // Timestamps and not the time of day: that may be pinned for reproducible runs.
    private readonly Dictionary<string, long> _free = new(StringComparer.OrdinalIgnoreCase);
    private readonly long _delayTicks = (long)(delay.TotalSeconds * clock.TimestampFrequency);

    /// <summary>Returns when the caller may ask; callers of one host are let through in turn.</summary>
    public async Task WaitAsync(Uri address, CancellationToken token)
    {
        var wait = Reserve(address.Authority);
        if (wait > TimeSpan.Zero)
            await Task.Delay(wait, clock, token);
    }

    private TimeSpan Reserve(string host)
    {
        lock (_gate)
        {
            var now = clock.GetTimestamp();
            var turn = Math.Max(now, _free.GetValueOrDefault(host, now));
            _free[host] = turn + _delayTicks;
            return clock.GetElapsedTime(now, turn);
        }
    }
}
