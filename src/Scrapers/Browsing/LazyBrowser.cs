using Spectre.Console;

namespace ShoeData.Scrapers.Browsing;

/// <summary>Starts the browser when the first site needs it, and one for all.</summary>
internal sealed class LazyBrowser(StageContext context, ScrapersOptions options) : IAsyncDisposable
{
    private BrowserSession? _session;

    /// <exception cref="UserError">There is none, or it does not start.</exception>
    public async Task<BrowserSession> GetAsync(CancellationToken token)
    {
        if (_session is not null)
            return _session;
        var chromium = await ChromiumFinder.RequireAsync(options.Chromium, token);
        _session = await BrowserSession.StartAsync(chromium, options.Headed, token);
        if (!_session.IsSandboxed && !Environment.IsPrivilegedProcess)
            context.Error.WriteLine("note: the browser runs without its sandbox, because this system allows none.");
        return _session;
    }

    public ValueTask DisposeAsync() => _session?.DisposeAsync() ?? ValueTask.CompletedTask;
}
