using static ShoeData.Fetching.FetchResult;

namespace ShoeData.Fetching.Tests;

public sealed class ImageDownloaderTests : DownloadTests
{
    [Fact]
    public async Task A_picture_comes_back_byte_for_byte()
    {
        Server.OnBytes("/shoe.jpg", Picture);

        (await FetchAsync("/shoe.jpg")).ShouldBeOfType<Fetched>().Bytes.ToArray().ShouldBe(Picture);
        Clock.Waits.ShouldBeEmpty();
    }

    [Fact]
    public async Task We_say_who_we_are_and_how_to_reach_us_and_send_no_cookies()
    {
        var agents = new List<string>();
        var cookies = new List<string>();
        Server.On("/shoe.jpg", async context =>
        {
            agents.Add(context.Request.Headers.UserAgent.ToString());
            cookies.Add(context.Request.Headers.Cookie.ToString());
            context.Response.Headers.SetCookie = "track=me";
            await context.Response.Body.WriteAsync(Picture);
        });

        await FetchAsync("/shoe.jpg");
        using var downloader = new ImageDownloader(Options, Clock);
        await downloader.FetchAsync(Server.At("/shoe.jpg"), Token);
        await downloader.FetchAsync(Server.At("/shoe.jpg"), Token);

        agents.Distinct().ShouldBe(["ShoeData/1.0 (+https://example.org/about)"]);
        cookies.Distinct().ShouldBe([""]);
    }

    [Fact]
    public async Task Cancelling_is_no_result()
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Token);
        Server.On("/slow.jpg", async context =>
        {
            await stop.CancelAsync();
            await Task.Delay(Timeout.Infinite, context.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        });
        using var downloader = new ImageDownloader(Options, Clock);

        await Should.ThrowAsync<OperationCanceledException>(() => downloader.FetchAsync(Server.At("/slow.jpg"), stop.Token));
    }
}
