using System.IO.Compression;
using static ShoeData.Fetching.FetchResult;

namespace ShoeData.Fetching.Tests;

public sealed class LimitTests : DownloadTests
{
    [Fact]
    public async Task A_picture_at_the_limit_is_taken_and_one_byte_more_is_not()
    {
        Server.OnBytes("/fits.jpg", new byte[100_000]);
        Server.OnBytes("/huge.jpg", new byte[100_001]);
        Server.On("/stated.jpg", context =>
        {
            context.Response.ContentLength = 5_000_000_000;
            return context.Response.Body.FlushAsync();
        });

        (await FetchAsync("/fits.jpg")).ShouldBeOfType<Fetched>().Bytes.Length.ShouldBe(100_000);
        var tooLarge = new NotFetched(RejectReason.ImageTooLarge, "the picture is larger than 100000 bytes");
        (await FetchAsync("/huge.jpg")).ShouldBe(tooLarge);
        (await FetchAsync("/stated.jpg")).ShouldBe(tooLarge);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    public async Task A_decompression_bomb_is_cut_off_at_the_limit(string encoding)
    {
        var bomb = Compress(new byte[20_000_000], encoding);
        bomb.Length.ShouldBeLessThan(100_000);
        Server.On("/bomb.jpg", async context =>
        {
            context.Response.Headers.ContentEncoding = encoding;
            await context.Response.Body.WriteAsync(bomb);
        });

        (await FetchAsync("/bomb.jpg")).ShouldBe(new NotFetched(RejectReason.ImageTooLarge, "the picture is larger than 100000 bytes"));
    }

    [Fact]
    public async Task A_compressed_picture_is_unpacked()
    {
        Server.On("/shoe.jpg", async context =>
        {
            context.Response.Headers.ContentEncoding = "gzip";
            await context.Response.Body.WriteAsync(Compress(Picture, "gzip"));
        });

        (await FetchAsync("/shoe.jpg")).ShouldBeOfType<Fetched>().Bytes.ToArray().ShouldBe(Picture);
    }

    [Fact]
    public async Task A_body_that_never_ends_runs_into_the_time_limit()
    {
        using var sending = new SemaphoreSlim(0);
        Server.On("/slow.jpg", async context =>
        {
            await context.Response.Body.WriteAsync(Picture.AsMemory(0, 100));
            await context.Response.Body.FlushAsync();
            sending.Release();
            await Task.Delay(Timeout.Infinite, context.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        });

        var fetching = FetchAsync("/slow.jpg");
        for (var attempt = 0; attempt < 3; attempt++)
        {
            await sending.WaitAsync(Token);
            Clock.ExpireLimits();
        }

        (await fetching).ShouldBe(new NotFetched(RejectReason.ImageUnreachable, "no complete answer within 2000 s, tried 3 times"));
    }

    private static byte[] Compress(byte[] bytes, string encoding)
    {
        using var packed = new MemoryStream();
        using (Stream packer = encoding == "gzip" ? new GZipStream(packed, CompressionLevel.SmallestSize) : new BrotliStream(packed, CompressionLevel.SmallestSize))
            packer.Write(bytes);
        return packed.ToArray();
    }
}
