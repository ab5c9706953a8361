using System.Net;
using System.Net.Http.Headers;

namespace ShoeData.Fetching;

/// <summary>The one HttpClient everything is fetched with: it says who we are and reaches no private host unless told to.</summary>
public static class GuardedClient
{
    /// <summary>Who asks, and where to reach them: <c>ShoeData/1.0 (+contact)</c>.</summary>
    public static string UserAgent(FetchingOptions options) =>
        options.Contact.Length == 0 ? options.UserAgent : $"{options.UserAgent} (+{options.Contact})";

    /// <summary>Our name alone, as robots.txt would say it.</summary>
    public static string Product(FetchingOptions options) => options.UserAgent.Split('/')[0];

    /// <summary>Redirects are left to the caller, as are limits on time and bytes.</summary>
    /// <exception cref="UserError"><see cref="FetchingOptions.AllowedHosts"/> has an entry that is none.</exception>
    public static HttpClient Create(FetchingOptions options, string accept)
    {
        var client = Create(options, Handler(options));
        client.DefaultRequestHeaders.Accept.ParseAdd(accept);
        return client;
    }

    internal static HttpClient Create(FetchingOptions options, HttpMessageHandler wire)
    {
        var client = new HttpClient(wire) { Timeout = Timeout.InfiniteTimeSpan };
        client.DefaultRequestHeaders.UserAgent.Add(ProductInfoHeaderValue.Parse(options.UserAgent));
        if (options.Contact.Length > 0)
            client.DefaultRequestHeaders.UserAgent.Add(new ProductInfoHeaderValue($"(+{options.Contact})"));
        return client;
    }

    internal static SocketsHttpHandler Handler(FetchingOptions options) => new()
    {
        UseCookies = false,
        AllowAutoRedirect = false,
        // A proxy would connect in our place, and the address check would see the proxy only.
        UseProxy = false,
        AutomaticDecompression = DecompressionMethods.All,
        ConnectCallback = new GuardedConnector(new AddressPolicy(options.AllowedHosts)).ConnectAsync,
        MaxConnectionsPerServer = options.ConnectionsPerHost,
        MaxResponseDrainSize = 0,
    };
}
