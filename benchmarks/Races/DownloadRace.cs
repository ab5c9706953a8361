using System.Diagnostics;
using System.Globalization;
using ShoeData.Fetching;

namespace ShoeData.Benchmarks.Races;

/// <summary>Pictures from a loopback shop to files: our downloader and store, and <c>curl --parallel</c> on the same addresses.</summary>
internal static class DownloadRace
{
    public const string Command = "downloads";
    private const int Pictures = 500;
    private const int Rounds = 5;
    private static readonly int[] Parallel = [4, 16];

    public static async Task<string> RunAsync(CancellationToken token)
    {
        await using var shop = await ShopProcess.StartAsync(pages: 1, token);
        IReadOnlyList<Uri> addresses = [.. Enumerable.Range(0, Pictures).Select(number => new Uri(shop.Root, $"/p/{number}.jpg"))];
        var text = $"{Pictures} pictures of 800x600, {Rounds} rounds after one to warm up, the contenders in turn, from a server in a process of its own.\n"
            + "Ours also reads each picture's header, hashes it, names the file by its content and brings all of them safely to disk at the end.\n";
        foreach (var parallel in Parallel)
        {
            text += $"\n## {parallel} at a time, to files\n" + await new Race(Pictures, Rounds).RunAsync(
            [
                new("ShoeData", (folder, inner) => OursAsync(addresses, parallel, folder, inner)),
                new("curl --parallel", (folder, inner) => CurlAsync(addresses, parallel, number => Path.Combine(folder, $"{number}.jpg"), inner)),
            ], token);
            text += $"\n## {parallel} at a time, fetched only\n" + await new Race(Pictures, Rounds).RunAsync(
            [
                new("ShoeData", (_, inner) => FetchAsync(addresses, parallel, inner)),
                new("curl --parallel, to /dev/null", (_, inner) => CurlAsync(addresses, parallel, _ => "/dev/null", inner)),
            ], token);
        }

        return text;
    }

    private static async Task<int> OursAsync(IReadOnlyList<Uri> addresses, int parallel, string folder, CancellationToken token)
    {
        var store = new ImageStore(new RawLayout(folder));
        using var downloader = Downloader(parallel);
        var count = await ParallelStream.Map(
            addresses, parallel, async (address, inner) => await downloader.FetchAsync(address, inner) is FetchResult.Fetched picture && await store.AddAsync(picture.Bytes, inner) is StoreResult.Stored, token)
            .CountAsync(stored => stored, token);
        store.Flush();
        return count;
    }

    private static async Task<int> FetchAsync(IReadOnlyList<Uri> addresses, int parallel, CancellationToken token)
    {
        using var downloader = Downloader(parallel);
        return await ParallelStream.Map(addresses, parallel, async (address, inner) => await downloader.FetchAsync(address, inner) is FetchResult.Fetched, token)
            .CountAsync(fetched => fetched, token);
    }

    private static ImageDownloader Downloader(int parallel) =>
        new(new FetchingOptions { AllowedHosts = ["127.0.0.1"], ConnectionsPerHost = parallel, LatencyFactor = 0, Retries = 0 }, TimeProvider.System);

    private static async Task<int> CurlAsync(IReadOnlyList<Uri> addresses, int parallel, Func<int, string> output, CancellationToken token)
    {
        var start = new ProcessStartInfo("curl", ["--no-progress-meter", "--fail", "--parallel", "--parallel-max", parallel.ToString(CultureInfo.InvariantCulture), "--write-out", "%{http_code}\n", "--config", "-"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        using var curl = Process.Start(start) ?? throw new InvalidOperationException("curl did not start.");
        var said = curl.StandardOutput.ReadToEndAsync(token);
        await using (var config = curl.StandardInput)
        {
            foreach (var (number, address) in addresses.Index())
                await config.WriteAsync($"url = \"{address}\"\noutput = \"{output(number)}\"\n");
        }

        await curl.WaitForExitAsync(token);
        return (await said).Split('\n').Count(line => line == "200");
    }
}
