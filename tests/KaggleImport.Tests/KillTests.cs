using System.Diagnostics;
using Microsoft.AspNetCore.Http;
using ShoeData.Fetching.Tests;

namespace ShoeData.KaggleImport.Tests;

/// <summary>The built program, killed with SIGKILL at twenty moments that its own progress picks, and started again each time.</summary>
public sealed class KillTests : IAsyncLifetime
{
    private const int PictureCount = 48;
    private const int Kills = 20;

    // The files that appear when the pictures are done, and a run that is killed as one of them does.
    private static readonly string[] EndingFiles = ["images.jsonl.tmp", "rejected.jsonl.tmp", "listings.jsonl", "report.json.tmp"];

    private static readonly string Program = Path.Combine(
        AppContext.BaseDirectory, "..", "..", "KaggleImport", Path.GetFileName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory)), "ShoeData.KaggleImport.dll");

    private readonly Workplace _work = new();
    private readonly Dictionary<string, byte[]> _served = [];
    private readonly Dictionary<string, int> _askedWhenFinished = [];
    private LoopbackServer _server = null!;
    private Process? _running;
    private KillMoment _moment = KillMoment.Never;
    private int _requests;

    public async ValueTask InitializeAsync()
    {
        _server = await LoopbackServer.StartAsync();
        _work.Write("config/kaggle/test.json", Workplace.Schema.Replace("\"folder\": \"pictures\", ", "", StringComparison.Ordinal));
        for (var index = 0; index < PictureCount; index++)
            Serve($"/{index}.png", index % 9 == 4 ? null : Pictures.Png(index + 1, side: 40));
        // Twice as many rows as pictures: every picture is named by two of them, and some rows are broken.
        _work.WriteTable(Enumerable.Range(0, 2 * PictureCount).Select(row =>
            $"{row},halden,Halden {row},Men's,,{(row % 11 == 3 ? "free" : "90")},90,{_server.At($"/{row % PictureCount}.png")};{_server.At($"/{(row * 7) % PictureCount}.png")}"));
    }

    public async ValueTask DisposeAsync()
    {
        _running?.Dispose();
        await _server.DisposeAsync();
        _work.Dispose();
    }

    [Fact]
    public async Task A_run_that_was_killed_at_twenty_moments_ends_with_the_bytes_of_an_undisturbed_one_and_fetches_no_picture_twice()
    {
        (await RunAsync("undisturbed", KillMoment.Never)).ShouldBe(0);
        foreach (var path in _served.Keys)
            _server.Asked(path).ShouldBe(1);
        var killed = 0;

        foreach (var moment in Moments())
        {
            killed += await RunAsync("killed", moment) == 0 ? 0 : 1;
            NoteFinished();
        }

        killed.ShouldBe(Kills);
        (await RunAsync("killed", KillMoment.Never)).ShouldBe(0);
        Bytes("killed").ShouldBe(Bytes("undisturbed"));
        _askedWhenFinished.Count.ShouldBe(_served.Count(pair => pair.Value.Length > 0));
        foreach (var (path, asked) in _askedWhenFinished)
            _server.Asked(path).ShouldBe(asked, path);
    }

    private static IEnumerable<KillMoment> Moments()
    {
        var random = new Random(5480);
        return Enumerable.Range(0, Kills - EndingFiles.Length)
            .Select(_ => new KillMoment(random.Next(1, 5), (KillPlace)random.Next(3), null))
            .Concat(EndingFiles.Select(file => new KillMoment(0, KillPlace.Before, file)));
    }

    private async Task<int> RunAsync(string data, KillMoment moment)
    {
        (_moment, _requests) = (moment, 0);
        var folder = Directory.CreateDirectory(_work.PathOf($"{data}/raw/shoes")).FullName;
        using var watcher = new FileSystemWatcher(folder);
        watcher.Created += (_, change) => KillAt(change.Name);
        watcher.Renamed += (_, change) => KillAt(change.Name);
        watcher.EnableRaisingEvents = moment.File is not null;
        using var process = new Process { StartInfo = Start(data) };
        process.Start();
        _running = process;
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        _running = null;
        if (moment == KillMoment.Never)
            (await error).ShouldBe("");
        return process.ExitCode;
    }

    private ProcessStartInfo Start(string data)
    {
        var start = new ProcessStartInfo("dotnet", [Program, "--file", "tables/shoes.csv", "--data", data, "--set", "Fetching:AllowedHosts=[\"127.0.0.1\"]", "--set", "Fetching:Retries=0"])
        {
            WorkingDirectory = _work.Root,
            RedirectStandardError = true,
        };
        start.Environment["DOTNET_TieredPGO"] = "0";
        return start;
    }

    private void Serve(string path, byte[]? picture)
    {
        _served[path] = picture ?? [];
        _server.On(path, async context =>
        {
            var strikes = Interlocked.Increment(ref _requests) == _moment.Request;
            if (strikes && _moment.Place is KillPlace.Before)
                Kill();
            context.Response.StatusCode = picture is null ? 404 : 200;
            if (picture is not null)
                await SendAsync(context, picture, strikes && _moment.Place is KillPlace.Within);
            await context.Response.CompleteAsync();
            if (strikes)
                Kill();
        });
    }

    private async Task SendAsync(HttpContext context, byte[] picture, bool strikes)
    {
        context.Response.ContentLength = picture.Length;
        await context.Response.Body.WriteAsync(picture.AsMemory(0, picture.Length / 2));
        await context.Response.Body.FlushAsync();
        if (strikes)
            Kill();
        await context.Response.Body.WriteAsync(picture.AsMemory(picture.Length / 2));
    }

    private void KillAt(string? file)
    {
        if (file == _moment.File)
            Kill();
    }

    private void Kill()
    {
        try
        {
            _running?.Kill();
        }
        catch (InvalidOperationException)
        {
            // It is gone already.
        }
    }

    // A picture that has its name is finished: from then on nobody may ask for it.
    private void NoteFinished()
    {
        var stored = Directory.Exists(_work.PathOf("killed/raw/shoes/images"))
            ? Directory.EnumerateFiles(_work.PathOf("killed/raw/shoes/images"), "*.png").Select(Path.GetFileNameWithoutExtension).ToHashSet()
            : [];
        foreach (var (path, picture) in _served.Where(pair => pair.Value.Length > 0 && stored.Contains(ContentHash.Of(pair.Value))))
            _askedWhenFinished.TryAdd(path, _server.Asked(path));
    }

    private SortedDictionary<string, string> Bytes(string data)
    {
        var folder = _work.PathOf($"{data}/raw/shoes");
        return new SortedDictionary<string, string>(
            Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(path => Path.GetRelativePath(folder, path), path => ContentHash.Of(File.ReadAllBytes(path))),
            StringComparer.Ordinal);
    }
}
