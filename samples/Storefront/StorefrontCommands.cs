using System.CommandLine;
using System.Net;

namespace ShoeData.Storefront;

/// <summary>The program's options and help.</summary>
internal static class StorefrontCommands
{
    public const string UsualAddress = "http://127.0.0.1:5480";

    private static readonly Option<string> Urls = new("--urls")
    {
        Description = "Where to listen: http, a loopback address and a port; port 0 takes any that is free.",
        DefaultValueFactory = _ => UsualAddress,
        HelpName = "http://127.0.0.1:PORT",
    };

    private static readonly Option<string[]> Misbehave = new("--misbehave")
    {
        Description = "What the shop does wrong; may be given more than once",
        HelpName = Trouble.Grammar,
    };

    public static RootCommand Create()
    {
        var root = new RootCommand($$"""
            A small shop on this machine that offers drawn men's shoes in the page format of a real one, so that scraping,
            curation and training can be tried and tested without a network. Among the good shoes it plants what real
            shops plant unasked: women's and kids' shoes, top and sole views, repeated, broken and missing pictures, sales
            and missing prices. What a right pipeline makes of each it tells at /truth. It writes nothing and listens on
            loopback only; Ctrl+C closes it.

              /w/mens-shoes    the wall, to look at in a browser; loads further pages while scrolling
              /cic/browse/v2   a page of the wall as JSON, as the wall's own script asks for it
              /a/images/...    pictures, drawn on demand and the same every time
              /truth           JSON: sku, style, kept, bin and reason of every colourway offered
              /houses          the shoes again at {{string.Join(", ", HouseTable.Houses.Select(house => house.Name))}}: small walls
                               in the formats of these shops, each with a /truth of its own, e.g. /adidas/truth
              /misbehave       what the shop does wrong at the moment; PUT sets it, a line each, DELETE ends it
              /robots.txt, /health

            What it does wrong on demand, by --misbehave {{Trouble.Grammar}}
            (from the request after N on, for N requests, to addresses that begin so; the usual value in brackets):

            {{TroubleTable.Text()}}
            Examples:
              dotnet run --project samples/Storefront
              dotnet run --project samples/Storefront -- --urls http://127.0.0.1:8080
              dotnet run --project samples/Storefront -- --misbehave forbid,after=10 --misbehave slow=50,on=/a/images
              curl http://127.0.0.1:5480/truth
              curl -X PUT --data-binary busy=5,times=2,on=/adidas http://127.0.0.1:5480/misbehave
            """);
        root.Options.Add(Urls);
        root.Options.Add(Misbehave);
        root.SetAction((parsed, token) => ServeAsync(
            Endpoint(parsed.GetValue(Urls) ?? UsualAddress), parsed.GetValue(Misbehave) ?? [], parsed.InvocationConfiguration.Output, token));
        return root;
    }

    /// <exception cref="UserError">It is no address to listen on.</exception>
    internal static IPEndPoint Endpoint(string urls)
    {
        if (!Uri.TryCreate(urls, UriKind.Absolute, out var uri) || uri.Scheme != Uri.UriSchemeHttp || uri.PathAndQuery != "/")
            throw new UserError($"--urls is '{urls}'; one http address is wanted, such as {UsualAddress}");
        if (!uri.IsLoopback)
            throw new UserError($"--urls is '{urls}'; the shop is for this machine only: use a loopback address such as {UsualAddress}");
        return new IPEndPoint(IPAddress.TryParse(uri.DnsSafeHost, out var address) ? address : IPAddress.Loopback, uri.Port);
    }

    private static async Task<int> ServeAsync(IPEndPoint at, IReadOnlyList<string> troubles, TextWriter output, CancellationToken token)
    {
        await using var server = await StorefrontServer.StartAsync(at, TimeProvider.System, token);
        server.Misbehave(troubles);
        await output.WriteLineAsync($"{server.Truth.Count} shoes at {server.Wall} (Ctrl+C closes the shop)");
        try
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, token);
        }
        catch (OperationCanceledException)
        {
            // Closing is how a shop's day ends, not a failure.
        }

        return (int)ExitCode.Done;
    }
}
