using static ShoeData.Fetching.FetchResult;

namespace ShoeData.Fetching.Tests;

public sealed class ConditionalTests : DownloadTests
{
    [Fact]
    public async Task A_picture_that_has_not_changed_is_not_sent_again()
    {
        Server.On("/shoe.jpg", async context =>
        {
            context.Response.Headers.ETag = "\"v1\"";
            context.Response.Headers.LastModified = "Sun, 01 Mar 2026 07:00:00 GMT";
            if (context.Request.Headers.IfNoneMatch == "\"v1\"" && context.Request.Headers.IfModifiedSince == "Sun, 01 Mar 2026 07:00:00 GMT")
                context.Response.StatusCode = 304;
            else
                await context.Response.Body.WriteAsync(Picture);
        });
        using var downloader = new ImageDownloader(Options, Clock);

        var first = (await downloader.FetchAsync(Server.At("/shoe.jpg"), Token)).ShouldBeOfType<Fetched>();
        first.Validators.ShouldBe(new Validators("\"v1\"", "Sun, 01 Mar 2026 07:00:00 GMT"));
        (await downloader.FetchAsync(Server.At("/shoe.jpg"), first.Validators, Token)).ShouldBeOfType<NotModified>();
        (await downloader.FetchAsync(Server.At("/shoe.jpg"), first.Validators with { ETag = "\"v0\"" }, Token)).ShouldBeOfType<Fetched>();
    }

    [Fact]
    public async Task Not_modified_to_who_did_not_ask_for_changes_is_no_answer()
    {
        Server.OnStatus("/shoe.jpg", 304);

        (await FetchAsync("/shoe.jpg")).ShouldBe(new NotFetched(RejectReason.ImageUnreachable, "the server answers 304"));
    }
}
