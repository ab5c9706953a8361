using NetVips;

namespace ShoeData.Benchmarks;

/// <summary>Decode, resize and encode with libvips on all cores; nothing is checked, measured or written: the floor.</summary>
internal static class BareLoop
{
    private const int Side = 224;
    private const int Threads = 8;

    public static void Run(string folder)
    {
        NetVips.NetVips.Concurrency = 1;
        Cache.Max = 0;
        // As the stage: while one waits for libvips to hand over its lines, another has the core.
        ThreadPool.SetMinThreads(Threads, Threads);
        var cores = new ParallelOptions { MaxDegreeOfParallelism = 2 * Environment.ProcessorCount };
        Parallel.ForEach(Directory.EnumerateFiles(folder), cores, path =>
        {
            using var small = Image.ThumbnailBuffer(File.ReadAllBytes(path), Side);
            small.JpegsaveBuffer(q: 92);
        });
    }
}
