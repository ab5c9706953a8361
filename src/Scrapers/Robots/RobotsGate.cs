using System.Collections.Concurrent;
using System.Net;
using System.Text;
using ShoeData.Fetching;
using ShoeData.Scrapers.Asking;

namespace ShoeData.Scrapers.Robots;

/// <summary>Asks each host's robots.txt once, before anything else is asked of it.</summary>
internal sealed class RobotsGate(FetchingOptions options, HttpClient client, HostPacer pacer)
{
    private const int LongestRead = 500 * 1024;
    private readonly ConcurrentDictionary<string, Lazy<Task<Answer>>> _answers = new(StringComparer.OrdinalIgnoreCase);
    private readonly string _product = options.UserAgent.Split('/')[0];

    public async Task<RobotsVerdict> AskAsync(Uri address, CancellationToken token)
    {
        var origin = address.GetLeftPart(UriPartial.Authority);
        var robots = new Uri(origin + "/robots.txt");
        var answer = await _answers.GetOrAdd(origin, _ => new Lazy<Task<Answer>>(() => FetchAsync(robots, token))).Value;
        return answer switch
        {
            { Trouble: { } trouble } => new RobotsVerdict.Unreachable($"{robots} could not be read: {trouble}"),
            { File: { } file } when !file.Allows(address) => new RobotsVerdict.Forbidden($"{robots} forbids {address.PathAndQuery} to {_product}"),
            _ => new RobotsVerdict.Allowed(),
        };
    }

    private async Task<Answer> FetchAsync(Uri address, CancellationToken token)
    {
        await pacer.WaitAsync(address, token);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(token);
        limit.CancelAfter(TimeSpan.FromSeconds(options.TimeoutSeconds));
        try
        {
            return await FollowAsync(address, limit.Token);
        }
        catch (OperationCanceledException) when (!token.IsCancellationRequested)
        {
            return new Answer(null, FormattableString.Invariant($"no answer within {options.TimeoutSeconds} s"));
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException)
        {
            return new Answer(null, exception.GetBaseException().Message);
        }
    }

    private async Task<Answer> FollowAsync(Uri address, CancellationToken token)
    {
        for (var redirects = 0; redirects <= options.MaxRedirects; redirects++)
        {
            using var response = await client.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, token);
            var status = (int)response.StatusCode;
            if (status is >= 300 and < 400 && Uri.TryCreate(address, response.Headers.Location, out var next) && next.Scheme is "http" or "https")
                address = next;
            else
                return await ReadAsync(response, status, token);
        }

        // RFC 9309, 2.3.1.2: a robots.txt that cannot be reached by redirects counts as missing.
        return new Answer(RobotsFile.AllowAll, null);
    }

    private async Task<Answer> ReadAsync(HttpResponseMessage response, int status, CancellationToken token)
    {
        if (response.IsSuccessStatusCode)
            return new Answer(RobotsFile.Parse(await BeginningAsync(response.Content, token), _product), null);
        return status is >= 400 and < 500 && response.StatusCode is not HttpStatusCode.TooManyRequests
            ? new Answer(RobotsFile.AllowAll, null)
            : new Answer(null, $"the server answers {status}");
    }

    private static async Task<string> BeginningAsync(HttpContent content, CancellationToken token)
    {
        await using var stream = await content.ReadAsStreamAsync(token);
        var bytes = new byte[LongestRead];
        var length = await stream.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, token);
        return Encoding.UTF8.GetString(bytes, 0, length);
    }

    private sealed record Answer(RobotsFile? File, string? Trouble);
}
