using NetVips;

namespace ShoeData.Benchmarks;

/// <summary>Decode, resize and encode with libvips on all cores; nothing is checked, measured or written: the floor.</summary>
internal static class BareLoop
{
    private const int Side = 224;

    public static void Run(string folder)
    {
        NetVips.NetVips.Concurrency = 1;
        Cache.Max = 0;
        var cores = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount };
        Parallel.ForEach(Directory.EnumerateFiles(folder), cores, path =>
        {
            using var small = Image.ThumbnailBuffer(File.ReadAllBytes(path), Side);
            small.JpegsaveBuffer(q: 92);
        });
    }
}
