using BenchmarkDotNet.Attributes;
using NetVips;
using ShoeData.Imaging;

namespace ShoeData.Benchmarks;

/// <summary>One 800x600 JPEG: its header, its content address, and the way to a 224-pixel square, beside what libvips alone needs for that.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class PictureBenchmarks
{
    private const int Side = 224;
    private byte[] _jpeg = [];

    [GlobalSetup]
    public void SetUp()
    {
        using var noise = Image.Gaussnoise(800, 600, mean: 128, sigma: 20, seed: 1).Gaussblur(2);
        using var picture = noise.Bandjoin(noise, noise).Cast(Enums.BandFormat.Uchar).Copy(interpretation: Enums.Interpretation.Srgb);
        _jpeg = picture.JpegsaveBuffer(q: 90);
    }

    [Benchmark]
    public PictureInfo? ReadHeader() => PictureProbe.Read(_jpeg);

    [Benchmark]
    public string HashContent() => ContentHash.Of(_jpeg);

    [Benchmark]
    public int DecodeAndSquare()
    {
        var decoded = (DecodeResult.Decoded)PictureDecoder.Decode(_jpeg, PictureLimits.Default, SquarePicture.WorkingSide(Side));
        return SquarePicture.Encode(SquarePicture.Of(decoded.Picture.Pixels, Side), SquarePicture.DefaultQuality).Length;
    }

    /// <summary>Decode, resize and encode with nothing checked and nothing measured: the floor.</summary>
    [Benchmark(Baseline = true)]
    public int BareLoop()
    {
        using var small = Image.ThumbnailBuffer(_jpeg, Side);
        return small.JpegsaveBuffer(q: 92).Length;
    }
}
