using System.Globalization;
using System.IO.Hashing;
using static TorchSharp.torch;

namespace ShoeData.Training;

/// <summary>What a frozen backbone made of some pictures, on the processor.</summary>
/// <param name="Pictures">N x 32 bytes: the SHA-256 of each picture's pixels.</param>
/// <param name="Features">N x whatever the backbone makes, in 16 bits.</param>
internal sealed record KeptFeatures(Tensor Pictures, Tensor Features) : IDisposable
{
    public const int HashBytes = 32;

    public long Bytes => Features.numel() * Features.element_size();

    /// <summary>Tells a spoilt file.</summary>
    public string Checksum
    {
        get
        {
            var hash = new XxHash3();
            hash.Append(Pictures.bytes);
            hash.Append(Features.bytes);
            return hash.GetCurrentHashAsUInt64().ToString("x16", CultureInfo.InvariantCulture);
        }
    }

    /// <summary>In which row a picture is, by its hash in lower-case hexadecimal digits.</summary>
    public Dictionary<string, long> Rows()
    {
        var bytes = Pictures.bytes;
        var rows = new Dictionary<string, long>(StringComparer.Ordinal);
        for (var row = 0; row < Pictures.shape[0]; row++)
            rows[Convert.ToHexStringLower(bytes.Slice(row * HashBytes, HashBytes))] = row;
        return rows;
    }

    /// <summary>Both together; neither lives on.</summary>
    public KeptFeatures With(KeptFeatures more)
    {
        using (this)
        using (more)
            return new KeptFeatures(cat([Pictures, more.Pictures]), cat([Features, more.Features]));
    }

    public void Dispose()
    {
        Pictures.Dispose();
        Features.Dispose();
    }
}
