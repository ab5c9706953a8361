using System.Diagnostics;
using System.Globalization;
using Microsoft.AspNetCore.Http;
using ShoeData.Scrapers.Tests.Shop;

namespace ShoeData.Scrapers.Tests;

/// <summary>The built program, killed (SIGKILL) in the middle of its work and started again.</summary>
public sealed class KillTests : IAsyncLifetime
{
    private const int Pages = 40;
    private const int KilledExitCode = 128 + 9;

    // Written after the last picture, in this order.
    private static readonly string[] Closing = ["images.jsonl.tmp", "history.jsonl.tmp", "report.json.tmp"];
    private readonly string _folder = Directory.CreateTempSubdirectory("shoedata-kill-").FullName;
    private LinkShop _shop = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _shop = await LinkShop.StartAsync(Pages);
        _shop.Tagged = true;
        await File.WriteAllTextAsync(Path.Combine(_folder, "shop.json"), $$"""
            {
              "name": "shop", "format": "nike", "fetcher": "http", "next_page": "link", "wall": "{{_shop.Wall}}", "brand": "Nike",
              "image_transform": "(?<=/a/images/)[^/]+/(?=t_product_v1/)", "delay_seconds": 0, "images_at_once": 4
            }
            """, Token);
    }

    public async ValueTask DisposeAsync()
    {
        await _shop.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Theory]
    [InlineData(7, 4)]
    [InlineData(1, 20)]
    public async Task A_crawl_that_is_killed_again_and_again_ends_with_the_bytes_of_an_undisturbed_one_and_fetches_no_finished_picture_twice(int seed, int kills)
    {
        (await RunAsync("undisturbed", KillMoment.Never)).ShouldBe(0);
        _shop.Forget();

        foreach (var moment in Moments(new Random(seed), kills))
        {
            var ended = await RunAsync("killed", moment);
            if (moment.File is null)
                ended.ShouldBe(KilledExitCode, $"{moment}");
        }

        (await RunAsync("killed", KillMoment.Never)).ShouldBe(0);

        Files("killed").ShouldBe(Files("undisturbed"));
        Directory.GetFiles(Path.Combine(_folder, "killed", "raw", "shop", "images")).Length.ShouldBe(2 * Pages);
    }

    // The last ones while the manifests are written, when no more requests come; the others at any request.
    private static IEnumerable<KillMoment> Moments(Random random, int kills)
    {
        IReadOnlyList<string> closing = [.. Closing.TakeLast(Math.Max(1, kills / 8))];
        for (var kill = closing.Count; kill < kills; kill++)
            yield return new KillMoment(random.Next(1, 8), random.Next(2) == 0, File: null);
        foreach (var file in closing)
            yield return new KillMoment(0, Answered: false, file);
    }

    private async Task<int> RunAsync(string data, KillMoment moment)
    {
        var source = Directory.CreateDirectory(Path.Combine(_folder, data, "raw", "shop")).FullName;
        var finished = FinishedPictures(source);
        var asked = _shop.Requests.Count;
        using var process = Start(data);
        using var watcher = new FileSystemWatcher(source) { NotifyFilter = NotifyFilters.FileName };
        watcher.Created += (_, created) => KillIf(created.Name == moment.File, process);
        watcher.EnableRaisingEvents = true;
        _shop.Witness = (number, http) => Watch(number - asked, http, moment, process);
        var said = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(Token), process.StandardError.ReadToEndAsync(Token));
        await process.WaitForExitAsync(Token);
        _shop.Witness = null;

        process.ExitCode.ShouldBeOneOf([0, KilledExitCode], string.Join('\n', said));
        _shop.Requests.Skip(asked).Where(path => finished.Contains(path)).ShouldBeEmpty("finished pictures are not asked for again");
        return process.ExitCode;
    }

    private static void Watch(int number, HttpContext http, KillMoment moment, Process process)
    {
        if (number != moment.Request)
            return;
        if (!moment.Answered)
            KillIf(true, process);
        http.Response.OnCompleted(() =>
        {
            KillIf(true, process);
            return Task.CompletedTask;
        });
    }

    private static void KillIf(bool now, Process process)
    {
        if (now && !process.HasExited)
            process.Kill();
    }

    private Process Start(string data)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "..", "..", "Scrapers", Path.GetFileName(AppContext.BaseDirectory.TrimEnd('/')), "ShoeData.Scrapers");
        var start = new ProcessStartInfo(program,
        [
            "--sites", "shop", "--data", Path.Combine(_folder, data), "--set", $"Scrapers:SitesFolder={_folder}", "--set", "Fetching:AllowedHosts=[\"127.0.0.1\"]",
        ])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["SOURCE_DATE_EPOCH"] = "1772352000";
        return Process.Start(start).ShouldNotBeNull();
    }

    // By their addresses: each of the shop's pictures has bytes of its own.
    private static HashSet<string> FinishedPictures(string source)
    {
        var images = Path.Combine(source, "images");
        var there = Directory.Exists(images) ? Directory.GetFiles(images, "*.png").Select(Path.GetFileNameWithoutExtension).ToHashSet() : [];
        return Enumerable.Range(1, 2 * Pages).Where(number => there.Contains(ContentHash.Of(TestPictures.Png(number))))
            .Select(number => string.Create(CultureInfo.InvariantCulture, $"/a/images/t_product_v1/AA{number:0000}-{number:000}/image.jpg")).ToHashSet();
    }

    private SortedDictionary<string, string> Files(string data)
    {
        var source = Path.Combine(_folder, data, "raw", "shop");
        return new SortedDictionary<string, string>(
            Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories)
                .ToDictionary(path => Path.GetRelativePath(source, path), path => ContentHash.Of(File.ReadAllBytes(path))),
            StringComparer.Ordinal);
    }

    /// <param name="Request">The how manieth request of this start, from 1; 0 for none.</param>
    /// <param name="Answered">Whether its answer is sent before.</param>
    /// <param name="File">The file whose appearance is the moment.</param>
    private sealed record KillMoment(int Request, bool Answered, string? File)
    {
        public static KillMoment Never { get; } = new(0, Answered: false, File: null);
    }
}
