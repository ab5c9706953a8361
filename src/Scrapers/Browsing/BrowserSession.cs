using Microsoft.Playwright;

namespace ShoeData.Scrapers.Browsing;

/// <summary>One running browser.</summary>
internal sealed class BrowserSession : IAsyncDisposable
{
    // No request of the browser's own: only the shop is asked, and only what the page asks.
    private static readonly string[] Arguments =
    [
        "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
        "--disable-dev-shm-usage",
    ];

    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;

    private BrowserSession(IPlaywright playwright, IBrowser browser)
    {
        _playwright = playwright;
        _browser = browser;
    }

    /// <exception cref="UserError">The browser does not start.</exception>
    public static async Task<BrowserSession> StartAsync(ChromiumBuild chromium, bool headed, CancellationToken token)
    {
        token.ThrowIfCancellationRequested();
        var playwright = await Playwright.CreateAsync();
        try
        {
            var browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
            {
                ExecutablePath = chromium.Path,
                Headless = !headed,
                // Chromium's sandbox refuses to start for root, as in most containers.
                ChromiumSandbox = !Environment.IsPrivilegedProcess,
                Args = Arguments,
                HandleSIGINT = false,
                HandleSIGTERM = false,
                HandleSIGHUP = false,
            });
            return new BrowserSession(playwright, browser);
        }
        catch (PlaywrightException exception)
        {
            playwright.Dispose();
            throw new UserError(
                $"{chromium.Path} ({chromium.Origin}) does not start: {exception.Message.Split('\n')[0]}\n"
                + $"Name another browser: {SettingsEnvironment.Chromium}=/path/to/chrome",
                exception,
                ExitCode.Failed);
        }
    }

    /// <summary>A window that shares nothing with others: no cookies, no cache.</summary>
    public Task<IBrowserContext> NewContextAsync(string userAgent) => _browser.NewContextAsync(new BrowserNewContextOptions
    {
        UserAgent = userAgent,
        Locale = "en-US",
        ViewportSize = new ViewportSize { Width = 1280, Height = 900 },
        // A service worker would ask behind the page's back.
        ServiceWorkers = ServiceWorkerPolicy.Block,
        AcceptDownloads = false,
    });

    /// <summary>Ends everything under way; what waits for the browser then fails.</summary>
    public Task CloseAsync() => _browser.CloseAsync();

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }
}
