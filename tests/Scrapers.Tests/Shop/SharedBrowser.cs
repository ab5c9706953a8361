using ShoeData.Scrapers.Browsing;

namespace ShoeData.Scrapers.Tests.Shop;

/// <summary>One real Chromium for all tests of a class; without one they fail with the message a user would get.</summary>
public sealed class SharedBrowser : IAsyncLifetime
{
    private BrowserSession? _session;

    internal BrowserSession Session => _session!;

    public async ValueTask InitializeAsync() =>
        _session = await BrowserSession.StartAsync(await ChromiumFinder.RequireAsync(null, CancellationToken.None), headed: false, CancellationToken.None);

    public ValueTask DisposeAsync() => _session!.DisposeAsync();
}
