using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ShoeData.Scrapers.Tests.Shop;

/// <summary>A wall of several pages on a free port of this machine, which misbehaves on demand.</summary>
internal sealed class TestShop : IAsyncDisposable
{
    private const int PageSize = 3;
    private readonly WebApplication _app;

    private TestShop(WebApplication app) => _app = app;

    public IReadOnlyList<TestShoe> Shoes { get; set; } = [];

    public string Robots { get; set; } = "User-agent: *\nAllow: /\n";

    public int WallStatus { get; set; } = 200;

    public int AnswerStatus { get; set; } = 200;

    public int PictureStatus { get; set; } = 200;

    /// <summary>The part of the wall that answers with an error.</summary>
    public int? FailingAnchor { get; set; }

    /// <summary>Given with the wall.</summary>
    public string? Cookie { get; set; }

    public ConcurrentBag<string> CookiesSent { get; } = [];

    /// <summary>Products the shop claims to have; null for the truth.</summary>
    public int? StatedTotal { get; set; }

    public string? WallInstead { get; set; }

    /// <summary>What is served in place of a picture, by sku; null for nothing.</summary>
    public Dictionary<string, byte[]?> PicturesInstead { get; } = [];

    public ConcurrentQueue<string> Requests { get; } = [];

    public ConcurrentBag<string> UserAgents { get; } = [];

    public Uri Wall => new(new Uri(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single()), "/w/mens-shoes");

    public int PicturesAsked => Requests.Count(path => path.StartsWith("/a/images/", StringComparison.Ordinal));

    public static async Task<TestShop> StartAsync(params IReadOnlyList<TestShoe> shoes)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var shop = new TestShop(app) { Shoes = shoes };
        app.Run(shop.AnswerAsync);
        await app.StartAsync();
        return shop;
    }

    public async ValueTask DisposeAsync()
    {
        // The browser keeps its connections open; nobody waits for them.
        await _app.StopAsync(new CancellationToken(canceled: true));
        await _app.DisposeAsync();
    }

    private Task AnswerAsync(HttpContext http)
    {
        var path = http.Request.Path.Value!;
        Requests.Enqueue(path);
        UserAgents.Add(http.Request.Headers.UserAgent.ToString());
        if (path == "/robots.txt")
            return http.Response.WriteAsync(Robots);
        CookiesSent.Add(http.Request.Headers.Cookie.ToString());
        if (path == "/w/mens-shoes" && Cookie is not null)
            http.Response.Headers.SetCookie = Cookie;
        if (path == "/w/mens-shoes")
            return SendAsync(http, WallStatus, "text/html", WallInstead ?? WallPage.Html(State(0), "/cic/browse/v2?queryid=products&anonymousId=A&country=us&endpoint="));
        if (path == "/cic/browse/v2")
            return SendAsync(http, IsFailing(http) ? 500 : AnswerStatus, "application/json", Answer(http.Request.Query["endpoint"].ToString()));
        if (path.StartsWith("/a/images/t_product_v1/", StringComparison.Ordinal))
            return PictureAsync(http, path.Split('/')[4]);
        http.Response.StatusCode = 404;
        return Task.CompletedTask;
    }

    private bool IsFailing(HttpContext http) => FailingAnchor is { } anchor && http.Request.Query["endpoint"].ToString().Contains($"anchor={anchor}&", StringComparison.Ordinal);

    private static Task SendAsync(HttpContext http, int status, string type, string body)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = type;
        return http.Response.WriteAsync(body);
    }

    private Task PictureAsync(HttpContext http, string sku)
    {
        var number = Shoes.SelectMany(shoe => shoe.Skus).ToList().IndexOf(sku);
        var bytes = PicturesInstead.TryGetValue(sku, out var instead) ? instead : TestPictures.Png(number);
        http.Response.StatusCode = bytes is null ? 404 : PictureStatus;
        return bytes is null || PictureStatus != 200 ? Task.CompletedTask : http.Response.Body.WriteAsync(bytes).AsTask();
    }

    private string Answer(string endpoint)
    {
        var anchor = int.Parse(endpoint.Split("anchor=")[1].Split('&')[0], CultureInfo.InvariantCulture);
        var page = Page(anchor);
        return new JsonObject { ["data"] = new JsonObject { ["products"] = new JsonObject { ["products"] = page.Products, ["pages"] = page.Paging } } }.ToJsonString();
    }

    private string State(int anchor)
    {
        var page = Page(anchor);
        var wall = new JsonObject { ["products"] = page.Products, ["pageData"] = page.Paging };
        return """{"props":{"pageProps":{"initialState":{"Wall":""" + wall.ToJsonString() + "}}}}";
    }

    private (JsonArray Products, JsonObject Paging) Page(int anchor)
    {
        var next = anchor + PageSize < Shoes.Count ? $"/product_feed/rollup_threads/v2?filter=marketplace(US)&anchor={anchor + PageSize}&count={PageSize}" : "";
        return (
            new JsonArray([.. Shoes.Skip(anchor).Take(PageSize).Select(shoe => shoe.ToJson())]),
            new JsonObject { ["next"] = next, ["prev"] = "", ["totalPages"] = (Shoes.Count + PageSize - 1) / PageSize, ["totalResources"] = StatedTotal ?? Shoes.Count });
    }
}
