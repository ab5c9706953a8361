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

/// <summary>A wall of two products a page whose pages name the next one, <c>/w</c>, <c>/w?page=2</c> and so on; any path can be made to misbehave.</summary>
internal sealed class LinkShop : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, Func<HttpContext, int, Task>> _instead = new();
    private readonly ConcurrentDictionary<string, int> _asked = new();
    private readonly WebApplication _app;
    private readonly int _pages;
    private int _notModified;
    private int _requests;

    private LinkShop(WebApplication app, int pages)
    {
        _app = app;
        _pages = pages;
    }

    public string Robots { get; set; } = "User-agent: *\nAllow: /\n";

    /// <summary>Whether pages and pictures say by what they can be asked for changes.</summary>
    public bool Tagged { get; set; }

    /// <summary>How often it could say that nothing has changed.</summary>
    public int NotModified => Volatile.Read(ref _notModified);

    public decimal Price { get; set; } = 120;

    public ConcurrentQueue<string> Requests { get; } = [];

    /// <summary>Told of every request, with its number since the last <see cref="Forget"/>, before it is answered.</summary>
    public Action<int, HttpContext>? Witness { get; set; }

    public Uri Wall => At("/w");

    public static async Task<LinkShop> StartAsync(int pages = 3, string address = "127.0.0.1")
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://{address}:0");
        var app = builder.Build();
        var shop = new LinkShop(app, pages);
        app.Run(shop.AnswerAsync);
        await app.StartAsync();
        return shop;
    }

    public Uri At(string path) => new(new Uri(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single()), path);

    public int Asked(string path) => _asked.GetValueOrDefault(path);

    public void Forget()
    {
        Requests.Clear();
        Interlocked.Exchange(ref _requests, 0);
        _asked.Clear();
    }

    /// <param name="answer">Is handed the number of the request for this path and query, from 1.</param>
    public void Instead(string path, Func<HttpContext, int, Task> answer) => _instead[path] = answer;

    public void Instead(string path, int status) => Instead(path, (http, _) =>
    {
        http.Response.StatusCode = status;
        return Task.CompletedTask;
    });

    public void InsteadHtml(string path, string html) => Instead(path, (http, _) =>
    {
        http.Response.ContentType = "text/html";
        return http.Response.WriteAsync(html);
    });

    public void InsteadRedirect(string path, string location) => Instead(path, (http, _) =>
    {
        http.Response.StatusCode = 302;
        http.Response.Headers.Location = location;
        return Task.CompletedTask;
    });

    public void Heal(string path) => _instead.TryRemove(path, out _);

    public string Page(int number, string head = "") =>
        $"<!doctype html><html><head>{head}</head><body><script id=\"__NEXT_DATA__\" type=\"application/json\">"
        + $"{{\"props\":{{\"pageProps\":{{\"initialState\":{{\"Wall\":{State(number)}}}}}}}}}</script></body></html>";

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync(new CancellationToken(canceled: true));
        await _app.DisposeAsync();
    }

    private Task AnswerAsync(HttpContext http)
    {
        var path = http.Request.Path.Value + http.Request.QueryString;
        Requests.Enqueue(path);
        Witness?.Invoke(Interlocked.Increment(ref _requests), http);
        var number = _asked.AddOrUpdate(path, 1, (_, count) => count + 1);
        if (_instead.TryGetValue(path, out var answer))
            return answer(http, number);
        if (path == "/robots.txt")
            return http.Response.WriteAsync(Robots);
        if (path.StartsWith("/a/images/", StringComparison.Ordinal))
            return SendAsync(http, "image/png", TestPictures.Png(int.Parse(path.Split('-')[1].Split('/')[0], CultureInfo.InvariantCulture) % 90));
        if (http.Request.Path == "/w")
            return SendAsync(http, "text/html", System.Text.Encoding.UTF8.GetBytes(Page(int.Parse(http.Request.Query["page"].FirstOrDefault() ?? "1", CultureInfo.InvariantCulture))));
        http.Response.StatusCode = 404;
        return Task.CompletedTask;
    }

    private async Task SendAsync(HttpContext http, string type, byte[] body)
    {
        var tag = $"\"{ContentHash.Of(body)[..8]}\"";
        http.Response.ContentType = type;
        if (Tagged)
            http.Response.Headers.ETag = tag;
        if (Tagged && http.Request.Headers.IfNoneMatch == tag)
        {
            http.Response.StatusCode = 304;
            Interlocked.Increment(ref _notModified);
            return;
        }

        await http.Response.Body.WriteAsync(body);
    }

    private string State(int page)
    {
        var shoes = Enumerable.Range(page * 2 - 1, 2).Select(number => new TestShoe($"Nike {number}", $"AA{number:0000}-{number:000}") { FullPrice = Price }.ToJson());
        var next = page < _pages ? $"/w?page={page + 1}" : "";
        return new JsonObject
        {
            ["products"] = new JsonArray([.. shoes]),
            ["pageData"] = new JsonObject { ["next"] = next, ["prev"] = "", ["totalPages"] = _pages, ["totalResources"] = _pages * 2 },
        }.ToJsonString();
    }
}
