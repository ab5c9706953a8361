using System.Net.Http.Headers;

namespace ShoeData.Fetching;

/// <summary>Asks, with the user's token where there is one, and follows redirects without it: the storage that a site sends us to has no business with it.</summary>
public sealed class AuthorisedHops(HttpClient client, AuthenticationHeaderValue? token, int maxRedirects)
{
    /// <param name="prepare">Adds headers to each request.</param>
    public async Task<HttpResponseMessage> GetAsync(Uri address, Action<HttpRequestMessage> prepare, CancellationToken cancel)
    {
        var at = address;
        for (var hop = 0; hop <= maxRedirects; hop++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, at);
            prepare(request);
            if (IsSameOrigin(at, address))
                request.Headers.Authorization = token;
            var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancel);
            if ((int)response.StatusCode is not (301 or 302 or 303 or 307 or 308) || !Uri.TryCreate(at, response.Headers.Location, out var next))
                return response;
            response.Dispose();
            if (next.Scheme != Uri.UriSchemeHttps && next.Scheme != at.Scheme)
                throw new UserError($"{address}: the server redirects to {next.Scheme}://{next.Host}; only http and https are followed, and never from https to http.", exitCode: ExitCode.Failed);
            at = next;
        }

        throw new UserError($"{address}: the server redirects more than {maxRedirects} times (Fetching:MaxRedirects).", exitCode: ExitCode.Failed);
    }

    private static bool IsSameOrigin(Uri one, Uri other) => Uri.Compare(one, other, UriComponents.SchemeAndServer, UriFormat.SafeUnescaped, StringComparison.OrdinalIgnoreCase) == 0;
}
