using Polly;
using Polly.Timeout;

namespace ShoeData.Fetching;

/// <summary>Fetches pictures over HTTP within limits on bytes, time, redirects and addresses. Safe from any number of threads.</summary>
public sealed class ImageDownloader : IDisposable
{
    private readonly FetchingOptions _options;
    private readonly TimeProvider _clock;
    private readonly HttpClient _client;
    private readonly ResiliencePipeline<FetchTry> _tries;

    /// <exception cref="UserError"><see cref="FetchingOptions.AllowedHosts"/> has an entry that is none.</exception>
    public ImageDownloader(FetchingOptions options, TimeProvider clock)
    {
        _options = options;
        _clock = clock;
        _tries = RetryRules.Create(options, clock);
        _client = GuardedClient.Create(options, accept: "image/*,*/*;q=0.5");
    }

    /// <summary>Whatever the server does is a result; only cancellation is thrown.</summary>
    public async Task<FetchResult> FetchAsync(Uri address, CancellationToken token)
    {
        try
        {
            var attempt = await _tries.ExecuteAsync(async inner => await TryAsync(address, inner), token);
            return attempt.Result;
        }
        catch (TimeoutRejectedException)
        {
            return new FetchResult.NotFetched(
                RejectReason.ImageUnreachable, FormattableString.Invariant($"no complete answer within {_options.TimeoutSeconds} s, tried {_options.Retries + 1} times"));
        }
    }

    public void Dispose() => _client.Dispose();

    private async Task<FetchTry> TryAsync(Uri address, CancellationToken token)
    {
        try
        {
            return await FollowAsync(address, token);
        }
        catch (Exception exception) when (Forbidden(exception) is { } forbidden)
        {
            return FetchTry.Failed(RejectReason.ImageAddressForbidden, forbidden.Message);
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException or InvalidDataException)
        {
            return new FetchTry(new FetchResult.NotFetched(RejectReason.ImageUnreachable, exception.GetBaseException().Message), Again: true);
        }
    }

    private async Task<FetchTry> FollowAsync(Uri address, CancellationToken token)
    {
        var seen = new HashSet<Uri>();
        for (var at = address; ;)
        {
            if (!at.IsAbsoluteUri || at.Scheme is not ("http" or "https"))
                return FetchTry.Failed(RejectReason.ImageAddressForbidden, $"'{at}' is no http or https address");
            if (!seen.Add(at))
                return FetchTry.Failed(RejectReason.ImageUnreachable, $"redirected in a circle, back to {at}");
            if (seen.Count > _options.MaxRedirects + 1)
                return FetchTry.Failed(RejectReason.ImageUnreachable, $"redirected more than {_options.MaxRedirects} times, last to {at}");

            using var response = await _client.GetAsync(at, HttpCompletionOption.ResponseHeadersRead, token);
            if (!AnswerRules.IsRedirect(response.StatusCode) || !Uri.TryCreate(at, response.Headers.Location, out var next))
                return await ReadAsync(response, token);
            at = next;
        }
    }

    private async Task<FetchTry> ReadAsync(HttpResponseMessage response, CancellationToken token)
    {
        if (!response.IsSuccessStatusCode)
            return AnswerRules.Refusal(response, _clock.GetUtcNow(), TimeSpan.FromSeconds(_options.MaxDelaySeconds));
        return await BodyReader.ReadAsync(response.Content, _options.MaxImageBytes, token) is { } bytes
            ? new FetchTry(new FetchResult.Fetched(bytes))
            : FetchTry.Failed(RejectReason.ImageTooLarge, $"the picture is larger than {_options.MaxImageBytes} bytes");
    }

    private static ForbiddenAddressException? Forbidden(Exception? exception) =>
        exception as ForbiddenAddressException ?? (exception is null ? null : Forbidden(exception.InnerException));
}
