using ShoeData.Scrapers.Reading;

namespace ShoeData.Scrapers.Asking;

/// <summary>A wall whose pages carry their products as they come: plain HTTP.</summary>
internal sealed class HttpWall(SiteAccess access) : IWallFetcher
{
    public async Task<PageAnswer> OpenAsync(Uri wall, CancellationToken token)
    {
        var answer = await access.AskAsync(new PageAsk(wall), token);
        return new PageAnswer(answer.Address, answer.Text);
    }

    public async Task<PageAnswer?> NextAsync(PageAnswer page, string next, CancellationToken token) =>
        await OpenAsync(NextUri.Of(page, next), token);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
