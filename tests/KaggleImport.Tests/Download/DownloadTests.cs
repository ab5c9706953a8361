using System.Diagnostics;
using Microsoft.AspNetCore.Http;
using ShoeData.Fetching.Tests;

namespace ShoeData.KaggleImport.Tests.Download;

/// <summary>The built program against counterparts of Kaggle's API and of the storage it redirects to.</summary>
public sealed class DownloadTests : IAsyncLifetime
{
    private const string Api = "/api/v1/datasets/download/halden/shoes";

    private static readonly string Program = Path.Combine(
        AppContext.BaseDirectory, "..", "..", "KaggleImport", Path.GetFileName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory)), "ShoeData.KaggleImport.dll");

    private readonly Workplace _work = new();
    private readonly List<string?> _tokensAtStorage = [];
    private readonly List<string?> _ranges = [];
    private readonly byte[] _archive = Archives.Of(("shoes.csv", string.Concat(Enumerable.Range(0, 20_000).Select(number => $"{number * 7919L % 10007},x\n"))));
    private LoopbackServer _api = null!;
    private LoopbackServer _storage = null!;
    private string _tag = "\"v1\"";

    public async ValueTask InitializeAsync()
    {
        (_api, _storage) = (await LoopbackServer.StartAsync(), await LoopbackServer.StartAsync());
        _api.On(Api, context =>
        {
            var known = context.Request.Headers.Authorization == "Basic " + Convert.ToBase64String("ann:secret"u8);
            context.Response.StatusCode = known ? 302 : 401;
            context.Response.Headers.Location = _storage.At("/archive.zip").ToString();
            return Task.CompletedTask;
        });
        _storage.On("/archive.zip", context => SendAsync(context, _archive.Length));
    }

    public async ValueTask DisposeAsync()
    {
        await _api.DisposeAsync();
        await _storage.DisposeAsync();
        _work.Dispose();
    }

    [Fact]
    public async Task A_data_set_is_fetched_with_the_users_token_and_the_storage_never_sees_it()
    {
        var run = await RunAsync("secret");

        run.ShouldBe(run with { Code = 0, Error = "" });
        run.Output.ShouldContain($"--file '{_work.PathOf("data/downloads/halden/shoes/shoes.csv")}'");
        File.Exists(_work.PathOf("data/downloads/halden/shoes/shoes.csv")).ShouldBeTrue();
        _tokensAtStorage.ShouldBe([null]);
        Directory.EnumerateFiles(_work.PathOf("data/downloads/halden")).Select(Path.GetFileName).ShouldBe(["shoes.zip"]);
    }

    [Fact]
    public async Task A_finished_archive_is_not_fetched_again()
    {
        await RunAsync("secret");

        (await RunAsync("secret")).Code.ShouldBe(0);

        _storage.Asked("/archive.zip").ShouldBe(1);
    }

    [Fact]
    public async Task A_download_that_broke_off_goes_on_where_it_stopped()
    {
        _storage.On("/archive.zip", (context, number) => SendAsync(context, number == 1 ? _archive.Length / 3 : _archive.Length));

        (await RunAsync("secret", "--set", "Fetching:Retries=0")).Code.ShouldBe(1);
        (await RunAsync("secret")).Code.ShouldBe(0);

        _ranges.ShouldBe([null, $"bytes={_archive.Length / 3}-"]);
        (await File.ReadAllBytesAsync(_work.PathOf("data/downloads/halden/shoes.zip"), TestContext.Current.CancellationToken)).ShouldBe(_archive);
    }

    [Fact]
    public async Task It_goes_on_by_itself_as_often_as_retries_are_configured()
    {
        _storage.On("/archive.zip", (context, number) => SendAsync(context, number * _archive.Length / 3));

        (await RunAsync("secret", "--set", "Fetching:FirstDelaySeconds=0.01")).Code.ShouldBe(0);

        _ranges.Count.ShouldBe(3);
    }

    [Fact]
    public async Task A_part_of_another_version_is_thrown_away()
    {
        _storage.On("/archive.zip", (context, number) =>
        {
            _tag = $"\"v{number}\"";
            return SendAsync(context, number == 1 ? _archive.Length / 3 : _archive.Length);
        });

        (await RunAsync("secret", "--set", "Fetching:FirstDelaySeconds=0.01")).Code.ShouldBe(0);

        (await File.ReadAllBytesAsync(_work.PathOf("data/downloads/halden/shoes.zip"), TestContext.Current.CancellationToken)).ShouldBe(_archive);
    }

    [Theory]
    [InlineData(401, 3, "Kaggle does not know this token (401)")]
    [InlineData(403, 3, "accept its terms and try again")]
    [InlineData(404, 2, "there is no such data set (404)")]
    public async Task A_refusal_is_said_with_what_to_do(int status, int code, string message)
    {
        _api.OnStatus(Api, status);

        var run = await RunAsync("secret");

        (run.Code, run.Output).ShouldBe((code, ""));
        run.Error.ShouldContain(message);
        run.Error.ShouldNotContain("secret");
    }

    [Fact]
    public async Task Without_a_token_nothing_is_asked()
    {
        var run = await RunAsync(null);

        run.Code.ShouldBe(2);
        run.Error.Trim().Split('\n').Length.ShouldBe(2);
        run.Error.ShouldStartWith("error: there is no Kaggle token:");
        _api.Asked(Api).ShouldBe(0);
    }

    [Fact]
    public async Task An_archive_that_leads_out_of_its_folder_is_not_unpacked()
    {
        _storage.OnBytes("/archive.zip", Archives.Of(("../../../evil.csv", "x")));

        var run = await RunAsync("secret");

        run.Code.ShouldBe(1);
        run.Error.ShouldContain("has the entry '../../../evil.csv', which leads out of the folder; nothing was unpacked.");
        Directory.GetFiles(_work.Root, "evil.csv", SearchOption.AllDirectories).ShouldBeEmpty();
    }

    private async Task SendAsync(HttpContext context, int until)
    {
        _tokensAtStorage.Add(context.Request.Headers.Authorization);
        _ranges.Add(context.Request.Headers.Range);
        var isSame = context.Request.Headers.IfRange.ToString() is var wanted && (wanted.Length == 0 || wanted == _tag);
        var from = isSame && context.Request.GetTypedHeaders().Range?.Ranges.Single().From is { } start ? (int)start : 0;
        context.Response.StatusCode = from > 0 ? 206 : 200;
        context.Response.Headers.ETag = _tag;
        context.Response.ContentLength = _archive.Length - from;
        if (from > 0)
            context.Response.Headers.ContentRange = $"bytes {from}-{_archive.Length - 1}/{_archive.Length}";
        if (until > from)
            await context.Response.Body.WriteAsync(_archive.AsMemory(from, until - from));
        await context.Response.Body.FlushAsync();
        if (until >= _archive.Length)
            return;
        // A connection that is reset takes along what the other side has not read yet.
        var part = new FileInfo(_work.PathOf("data/downloads/halden/shoes.zip.part"));
        while (!part.Exists || part.Length < until)
        {
            await Task.Yield();
            part.Refresh();
        }

        context.Abort();
    }

    private async Task<Run> RunAsync(string? key, params string[] more)
    {
        var start = new ProcessStartInfo("dotnet",
            [Program, "--download", "halden/shoes", "--set", $"KaggleImport:ApiAddress={_api.At("/api/v1")}", "--set", "Fetching:AllowedHosts=[\"127.0.0.1\"]", .. more])
        {
            WorkingDirectory = _work.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in new[] { "KAGGLE_USERNAME", "KAGGLE_KEY", "KAGGLE_API_TOKEN", "KAGGLE_CONFIG_DIR" })
            start.Environment.Remove(name);
        start.Environment["HOME"] = _work.Root;
        if (key is not null)
            (start.Environment["KAGGLE_USERNAME"], start.Environment["KAGGLE_KEY"]) = ("ann", key);
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new Run(process.ExitCode, await output, await error);
    }

    private sealed record Run(int Code, string Output, string Error);
}
