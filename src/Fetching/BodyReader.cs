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

        var bytes = new ArrayBufferWriter<byte>(Math.Max(ChunkBytes, (int)(content.Headers.ContentLength ?? 0)));
        await using var body = await content.ReadAsStreamAsync(token);
        while (await body.ReadAsync(bytes.GetMemory(ChunkBytes), token) is var count and > 0)
        {
            bytes.Advance(count);
            if (bytes.WrittenCount > limit)
                return null;
        }

        return bytes.WrittenMemory;
    }
}
