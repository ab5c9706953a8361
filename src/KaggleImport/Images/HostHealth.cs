using System.Collections.Concurrent;
using ShoeData.Fetching;

namespace ShoeData.KaggleImport;

/// <summary>Gives a host up that refuses or does not answer: tables of old data name thousands of pictures of hosts that are long dead.</summary>
internal sealed class HostHealth
{
    private const int MostFailures = 5;
    private const int MostHosts = 10_000;
    private readonly ConcurrentDictionary<string, Silence> _silent = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The host's first answer, word for word, which stands for all that are not asked any more; null while it is asked.</summary>
    public StoreResult.Refused? GivenUp(string host) => _silent.TryGetValue(host, out var silence) && silence.Failures >= MostFailures ? silence.First : null;

    /// <returns>What to say of this address: for one that was not even asked, what its host answered before.</returns>
    public StoreResult Heard(string host, StoreResult result)
    {
        if (result is not StoreResult.Refused refused || IsFinal(refused.Reason))
        {
            _silent.TryRemove(host, out _);
            return result;
        }

        if (_silent.Count >= MostHosts && !_silent.ContainsKey(host))
            return result;
        var silence = _silent.AddOrUpdate(host, _ => new Silence(1, refused), (_, before) => before with { Failures = before.Failures + 1 });
        return refused.Reason is RejectReason.ImageUnreachable or RejectReason.ImageRefused ? refused : silence.First;
    }

    /// <summary>Whether the address would be answered in the same way tomorrow.</summary>
    public static bool IsFinal(RejectReason reason) =>
        reason is RejectReason.ImageMissing or RejectReason.NotAnImage or RejectReason.ImageTooLarge or RejectReason.ImageAddressForbidden;

    // The first answer is kept: which of several that came at once was the last depends on threads.
    private sealed record Silence(int Failures, StoreResult.Refused First);
}
