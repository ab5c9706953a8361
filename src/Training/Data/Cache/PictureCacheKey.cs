using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ShoeData.Imaging;

namespace ShoeData.Training;

/// <summary>What is in a file of decoded pictures.</summary>
/// <param name="Fingerprint">SHA-256 over the pictures in their order, their size, and the way in which they were decoded.</param>
internal sealed record PictureCacheKey(byte[] Fingerprint, int Side, int Count)
{
    public const string Suffix = ".bin";

    // Raised whenever the same file would be decoded to other pixels.
    private const int DecoderVersion = 1;

    public int PictureBytes => Side * Side * RgbPixels.Channels;

    public string FileName => string.Create(CultureInfo.InvariantCulture, $"pictures-{Convert.ToHexStringLower(Fingerprint)[..16]}-{Side}{Suffix}");

    /// <summary>The manifest's content hashes, and size and date of each file: one that was changed behind the manifest's back is noticed.</summary>
    public static PictureCacheKey Of(IReadOnlyList<ShoeSample> samples, int side)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(hash, $"{DecoderVersion} {side} {samples.Count}");
        foreach (var sample in samples)
        {
            var file = new FileInfo(sample.Path);
            if (!file.Exists)
                throw new UserError($"{sample.Path}: this picture of the data set is missing; run Curation again.");
            Add(hash, $"\n{sample.FileSha256} {file.Length} {file.LastWriteTimeUtc.Ticks}");
        }

        return new PictureCacheKey(hash.GetHashAndReset(), side, samples.Count);
    }

    private static void Add(IncrementalHash hash, FormattableString text) => hash.AppendData(Encoding.UTF8.GetBytes(text.ToString(CultureInfo.InvariantCulture)));
}
