using System.Buffers;

namespace ShoeData.Fetching;

/// <summary>Reads a body into memory, but never more of it than allowed.</summary>
internal static class BodyReader
{
    private const int ChunkBytes = 1 << 16;

    /// <summary>Null when there is more than <paramref name="limit"/> bytes; the rest is left unread.</summary>
    public static async Task<ReadOnlyMemory<byte>?> ReadAsync(HttpContent content, int limit, CancellationToken token)
    {
        if (content.Headers.ContentLength > limit)
            return null;
        var bytes = await BeginningAsync(content, limit + 1L, token);
        if (bytes.Length > limit)
            return null;
        return bytes;
    }

    /// <summary>The first <paramref name="length"/> bytes, or all if there are fewer.</summary>
    public static async Task<ReadOnlyMemory<byte>> BeginningAsync(HttpContent content, long length, CancellationToken token)
    {
        var bytes = new ArrayBufferWriter<byte>((int)Math.Clamp(content.Headers.ContentLength ?? 0, ChunkBytes, Math.Max(length, ChunkBytes)));
        await using var body = await content.ReadAsStreamAsync(token);
        while (bytes.WrittenCount < length && await body.ReadAsync(bytes.GetMemory(ChunkBytes), token) is var count and > 0)
            bytes.Advance(count);
        return bytes.WrittenMemory[..(int)Math.Min(length, bytes.WrittenCount)];
    }
}
