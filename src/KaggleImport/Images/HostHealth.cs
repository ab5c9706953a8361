using System.Collections.Concurrent;
using ShoeData.Fetching;

namespace ShoeData.KaggleImport;

/// <summary>Gives a host up that does not answer: tables of old data name thousands of pictures of hosts that are long dead.</summary>
internal sealed class HostHealth
{
    private const int MostFailures = 5;
    private const int MostHosts = 10_000;
    private readonly ConcurrentDictionary<string, Silence> _silent = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The host's last answer, word for word, which stands for all that are not asked any more; null while it is asked.</summary>
    public StoreResult.Refused? GivenUp(string host) => _silent.TryGetValue(host, out var silence) && silence.Failures >= MostFailures ? silence.Last : null;

    public void Heard(string host, StoreResult result)
    {
        if (result is StoreResult.Refused { Reason: RejectReason.ImageUnreachable } refused)
            Count(host, refused);
        else
            _silent.TryRemove(host, out _);
    }

    private void Count(string host, StoreResult.Refused refused)
    {
        if (_silent.Count < MostHosts || _silent.ContainsKey(host))
            _silent.AddOrUpdate(host, _ => new Silence(1, refused), (_, before) => before with { Failures = before.Failures + 1 });
    }

    // The first answer is kept: which of several that came at once was the last depends on threads.
    private sealed record Silence(int Failures, StoreResult.Refused Last);
}
