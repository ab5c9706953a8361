using BenchmarkDotNet.Attributes;
using NetVips;
using ShoeData.Curation.Duplicates;
using ShoeData.Imaging;

namespace ShoeData.Benchmarks;

/// <summary>One 800x600 JPEG: its header, its content address, and the way to a 224-pixel square with all measures, step by step, beside what libvips alone needs for the square.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class PictureBenchmarks
{
    private const int Side = 224;
    private readonly byte[] _jpeg = GeneratedShoe.Jpeg(1, 1);
    private RgbPixels? _pixels;
    private RgbPixels? _square;

    private RgbPixels Pixels => _pixels ??= Decode();

    private RgbPixels InSquare => _square ??= Square();

    [Benchmark]
    public PictureInfo? ReadHeader() => PictureProbe.Read(_jpeg);

    [Benchmark]
    public string HashContent() => ContentHash.Of(_jpeg);

    [Benchmark]
    public RgbPixels Decode() => ((DecodeResult.Decoded)PictureDecoder.Decode(_jpeg, PictureLimits.Default, SquarePicture.WorkingSide(Side))).Picture.Pixels;

    [Benchmark]
    public RgbPixels Square() => SquarePicture.Of(Pixels, Side);

    [Benchmark]
    public int Encode() => SquarePicture.Encode(InSquare, SquarePicture.DefaultQuality).Length;

    /// <summary>All that the rules look at.</summary>
    [Benchmark]
    public PictureMeasures Measure() => PictureMeasures.Of(Pixels, ViewModel.Shipped);

    /// <summary>All that near duplicates are told by.</summary>
    [Benchmark]
    public byte[] NearDuplicateRow() => NearRow.Of(Pixels);

    [Benchmark]
    public int DecodeAndSquare() => SquarePicture.Encode(SquarePicture.Of(Decode(), Side), SquarePicture.DefaultQuality).Length;

    /// <summary>Decode, resize and encode with nothing checked and nothing measured: the floor.</summary>
    [Benchmark(Baseline = true)]
    public int BareLoop()
    {
        using var small = Image.ThumbnailBuffer(_jpeg, Side);
        return small.JpegsaveBuffer(q: 92).Length;
    }
}
