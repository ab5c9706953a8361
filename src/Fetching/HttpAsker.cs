using Polly;
using Polly.Timeout;

namespace ShoeData.Fetching;

/// <summary>Asks over HTTP within limits on bytes, time, redirects and addresses, and with manners. Safe from any number of threads.</summary>
/// <param name="gate">May be shared with others that ask.</param>
/// <param name="wire">What answers in place of the network.</param>
public sealed class HttpAsker(FetchingOptions options, HostGate gate, TimeProvider clock, HttpMessageHandler? wire = null) : IDisposable
{
    private readonly ResiliencePipeline<FetchTry> _tries = RetryRules.Create(options, clock);
    private readonly HopReader _hops = new(options, gate, clock, GuardedClient.Create(options, wire ?? GuardedClient.Handler(options)));

    /// <summary>Told of every answer that came, redirects among them.</summary>
    public Func<HttpExchange, CancellationToken, Task>? Recorder { get; init; }

    /// <summary>Whatever the server does is a result; only cancellation is thrown.</summary>
    public async Task<HttpOutcome> GetAsync(HttpAsk ask, CancellationToken token)
    {
        var tries = ask.InPassing ? ResiliencePipeline<FetchTry>.Empty : _tries;
        return (await tries.ExecuteAsync(async inner => await TryAsync(ask, inner), token)).Outcome;
    }

    public void Dispose() => _hops.Dispose();

    private async Task<FetchTry> TryAsync(HttpAsk ask, CancellationToken token)
    {
        try
        {
            return await FollowAsync(ask, token);
        }
        catch (Exception exception) when (Forbidden(exception) is { } forbidden)
        {
            return new FetchTry(new HttpOutcome.AddressForbidden(forbidden.Message));
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException or InvalidDataException)
        {
            return new FetchTry(new HttpOutcome.Unreachable(exception.GetBaseException().Message), Again: true);
        }
        catch (TimeoutRejectedException)
        {
            var tries = ask.InPassing ? 1 : options.Retries + 1;
            return new FetchTry(
                new HttpOutcome.Unreachable(FormattableString.Invariant($"no complete answer within {options.TimeoutSeconds} s, tried {tries} times")), Again: true);
        }
    }

    private async Task<FetchTry> FollowAsync(HttpAsk ask, CancellationToken token)
    {
        var seen = new HashSet<Uri>();
        for (var at = ask.Address; ;)
        {
            if (Circle(at, seen) is { } outcome)
                return new FetchTry(outcome);
            if (ask.Objection is { } objection && await objection(at, token) is { } objected)
                return new FetchTry(objected);
            var hop = await _hops.ReadAsync(ask, at, token);
            if (Recorder is { } record && hop.Exchange is { } exchange)
                await record(exchange, token);
            switch (hop)
            {
                case Hop.Ended ended:
                    return ended.Try;
                case Hop.GoesOn onward:
                    at = onward.Next;
                    break;
            }
        }
    }

    private HttpOutcome? Circle(Uri at, HashSet<Uri> seen) =>
        !at.IsAbsoluteUri || at.Scheme is not ("http" or "https") ? new HttpOutcome.AddressForbidden($"'{at}' is no http or https address")
        : !seen.Add(at) ? new HttpOutcome.Circling($"redirected in a circle, back to {at}")
        : seen.Count > options.MaxRedirects + 1 ? new HttpOutcome.Circling($"redirected more than {options.MaxRedirects} times, last to {at}")
        : null;

    private static ForbiddenAddressException? Forbidden(Exception? exception) =>
        exception as ForbiddenAddressException ?? (exception is null ? null : Forbidden(exception.InnerException));
}
