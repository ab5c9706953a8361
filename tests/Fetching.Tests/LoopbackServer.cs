using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ShoeData.Fetching.Tests;

/// <summary>A web server on a free loopback port; a path without an answer of its own gets 418, so that a stray request is noticed.</summary>
internal sealed class LoopbackServer : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, Func<HttpContext, int, Task>> _answers = new();
    private readonly ConcurrentDictionary<string, int> _asked = new();
    private readonly WebApplication _shop;

    private LoopbackServer(WebApplication shop) => _shop = shop;

    public Uri Root { get; private set; } = new("http://127.0.0.1");

    public static async Task<LoopbackServer> StartAsync(string address = "127.0.0.1")
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://{address}:0");
        var server = new LoopbackServer(builder.Build());
        server._shop.Run(server.AnswerAsync);
        await server._shop.StartAsync();
        var addresses = server._shop.Services.GetRequiredService<Microsoft.AspNetCore.Hosting.Server.IServer>().Features.Get<IServerAddressesFeature>();
        server.Root = new Uri(addresses!.Addresses.Single());
        return server;
    }

    public Uri At(string path) => new(Root, path);

    public int Asked(string path) => _asked.GetValueOrDefault(path);

    /// <param name="answer">Is handed the number of the request for this path, from 1.</param>
    public void On(string path, Func<HttpContext, int, Task> answer) => _answers[path] = answer;

    public void On(string path, Func<HttpContext, Task> answer) => On(path, (context, _) => answer(context));

    public void OnStatus(string path, int status) => On(path, context =>
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    });

    public void OnBytes(string path, byte[] bytes) => On(path, context => context.Response.Body.WriteAsync(bytes).AsTask());

    public void OnRedirect(string path, string location) => On(path, context =>
    {
        context.Response.StatusCode = 302;
        context.Response.Headers.Location = location;
        return Task.CompletedTask;
    });

    public async ValueTask DisposeAsync()
    {
        using var now = new CancellationTokenSource();
        await now.CancelAsync();
        await _shop.StopAsync(now.Token);
        await _shop.DisposeAsync();
    }

    private Task AnswerAsync(HttpContext context)
    {
        var path = context.Request.Path.Value ?? "";
        var number = _asked.AddOrUpdate(path, 1, (_, count) => count + 1);
        if (_answers.TryGetValue(path, out var answer))
            return answer(context, number);
        context.Response.StatusCode = 418;
        return Task.CompletedTask;
    }
}
