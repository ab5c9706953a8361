using ShoeData.Imaging;

namespace ShoeData.Fetching;

/// <summary>The content-addressed pictures of one source: <c>images/&lt;sha256&gt;.&lt;ext&gt;</c>.</summary>
public sealed class ImageStore(RawLayout layout)
{
    /// <summary>Keeps the bytes if they are a picture; a picture that is already there is not written again.</summary>
    public async Task<StoreResult> AddAsync(ReadOnlyMemory<byte> bytes, CancellationToken token)
    {
        if (PictureProbe.Read(bytes) is not { } info)
            return new StoreResult.Refused(RejectReason.NotAnImage, Describe(bytes.Span));

        var sha256 = ContentHash.Of(bytes.Span);
        var path = layout.ImageFile(sha256, info.Format);
        if (!File.Exists(path))
            await AtomicFile.WriteBytesAsync(path, bytes, token);
        return new StoreResult.Stored(sha256, bytes.Length, info.Format, info.Width, info.Height);
    }

    private static string Describe(ReadOnlySpan<byte> bytes) => bytes.IsEmpty
        ? "the file is empty; a JPEG, PNG, WebP, AVIF or GIF picture was wanted"
        : $"the {bytes.Length} bytes begin with {Convert.ToHexStringLower(bytes[..Math.Min(8, bytes.Length)])}, which is no readable JPEG, PNG, WebP, AVIF or GIF header";
}
