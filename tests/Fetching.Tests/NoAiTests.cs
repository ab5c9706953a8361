using Microsoft.AspNetCore.Http;
using static ShoeData.Fetching.FetchResult;

namespace ShoeData.Fetching.Tests;

public sealed class NoAiTests : DownloadTests
{
    [Theory]
    [InlineData("noai", "noai")]
    [InlineData("noindex, NoImageAI", "noimageai")]
    [InlineData("ShoeData: noai", "noai")]
    [InlineData("shoedata: noindex, noimageai", "noimageai")]
    [InlineData("*: noai", "noai")]
    [InlineData("otherbot: noindex, shoedata: noai", "noai")]
    [InlineData("unavailable_after: 25 Jun 2030 15:00:00 PST, noai", "noai")]
    [InlineData("otherbot: noai", null)]
    [InlineData("otherbot: noindex, noai", null)]
    [InlineData("noindex, nofollow", null)]
    [InlineData("noaip", null)]
    [InlineData("", null)]
    public void Only_what_is_said_to_everybody_or_to_us_keeps_us_off(string directives, string? found) =>
        NoAi.Objection(directives, "ShoeData").ShouldBe(found);

    [Fact]
    public async Task A_picture_that_is_not_for_training_is_refused()
    {
        Server.On("/shoe.jpg", async context =>
        {
            context.Response.Headers.Append("X-Robots-Tag", "noindex");
            context.Response.Headers.Append("X-Robots-Tag", "noimageai");
            await context.Response.Body.WriteAsync(Picture);
        });

        (await FetchAsync("/shoe.jpg")).ShouldBe(new NotFetched(RejectReason.ImageRefused, "its X-Robots-Tag says noimageai"));
    }
}
