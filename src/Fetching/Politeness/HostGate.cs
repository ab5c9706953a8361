using System.Collections.Concurrent;

namespace ShoeData.Fetching;

/// <summary>
/// Manners towards every host: so many requests at once, a delay that follows how fast it answers, rest after failures.
/// Shared by everything that asks, from any number of threads.
/// </summary>
/// <param name="floor">Least time between the beginnings of two requests to one host.</param>
/// <param name="atOnce">Requests under way at one host.</param>
public sealed class HostGate(FetchingOptions options, TimeProvider clock, TimeSpan floor, int atOnce)
{
    private readonly ConcurrentDictionary<string, HostLine> _lines = new(StringComparer.OrdinalIgnoreCase);

    public HostGate(FetchingOptions options, TimeProvider clock)
        : this(options, clock, TimeSpan.FromSeconds(options.FloorDelaySeconds), options.ConnectionsPerHost)
    {
    }

    /// <summary>The host asks for a longer delay.</summary>
    public void SlowDown(Uri address, TimeSpan delay) => LineOf(address).SlowDown(delay);

    /// <summary>Between the beginnings of two requests to this host, at this moment.</summary>
    public TimeSpan DelayOf(Uri address) => LineOf(address).Delay;

    /// <summary>Returns when the caller may ask; callers of one host are let through in turn.</summary>
    /// <param name="inPassing">In turn, but without the delay.</param>
    internal async Task<HostTurn> EnterAsync(Uri address, bool inPassing, CancellationToken token)
    {
        var line = LineOf(address);
        await line.Slots.WaitAsync(token);
        try
        {
            var wait = line.LeftAlone is null ? line.Reserve(inPassing) : TimeSpan.Zero;
            if (wait > TimeSpan.Zero)
                await Task.Delay(wait, clock, token);
            return new HostTurn(line);
        }
        catch
        {
            line.Slots.Release();
            throw;
        }
    }

    private HostLine LineOf(Uri address) =>
        _lines.GetOrAdd(address.Authority, host => new HostLine(host, atOnce, floor, options, clock));
}
