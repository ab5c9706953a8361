using BenchmarkDotNet.Attributes;

namespace ShoeData.Benchmarks;

/// <summary>Writing (with sorting) and reading a manifest of image rows.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class ManifestBenchmarks
{
    private const int Rows = 50_000;
    private string _folder = "";
    private ImageRecord[] _rows = [];

    private string Path => System.IO.Path.Combine(_folder, "images.jsonl");

    [GlobalSetup]
    public async Task SetUpAsync()
    {
        _folder = Directory.CreateTempSubdirectory("shoedata-bench-").FullName;
        var random = new Random(1);
        _rows = [.. Enumerable.Range(0, Rows).Select(index => new ImageRecord
        {
            Source = "bench",
            ListingId = $"{random.Next():x8}-{index}",
            Sha256 = ContentHash.Of($"{index}"),
            Bytes = random.Next(5_000, 90_000),
            Format = PictureFormat.Jpeg,
            Width = 800,
            Height = 600,
            Location = $"https://shop.example/a/images/{index}/image.jpg",
            View = ShoeView.SideLateral,
        })];
        await WriteAsync();
    }

    [Benchmark(OperationsPerInvoke = Rows)]
    public Task WriteAsync() => Manifest.WriteAsync(Path, _rows, ManifestJson.Default.ImageRecord, ManifestKeys.Of);

    [Benchmark(OperationsPerInvoke = Rows)]
    public async Task<int> ReadAsync() => (await Manifest.ReadAllAsync(Path, ManifestJson.Default.ImageRecord)).Count;

    [GlobalCleanup]
    public void CleanUp() => Directory.Delete(_folder, recursive: true);
}
