using Microsoft.Playwright;

namespace ShoeData.Scrapers.Browsing;

/// <summary>One running browser.</summary>
internal sealed class BrowserSession : IAsyncDisposable
{
    // The browser reaches no network: what its pages ask is answered in its place, and all else ends at a proxy that is none.
    private static readonly string[] Arguments =
    [
        "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
        "--disable-dev-shm-usage", "--proxy-server=http://0.0.0.0:1", "--proxy-bypass-list=<-loopback>", "--force-webrtc-ip-handling-policy=disable_non_proxied_udp",
    ];

    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;

    private BrowserSession(IPlaywright playwright, IBrowser browser)
    {
        _playwright = playwright;
        _browser = browser;
    }

    /// <summary>Whether pages are held in by the browser's sandbox as well.</summary>
    public bool IsSandboxed { get; private init; }

    /// <exception cref="UserError">The browser does not start.</exception>
    public static async Task<BrowserSession> StartAsync(ChromiumBuild chromium, bool headed, CancellationToken token)
    {
        if (headed && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("DISPLAY")))
            throw new UserError("--headed (Scrapers:Headed) needs a screen, but DISPLAY is not set; leave it out, or run under xvfb-run.");
        token.ThrowIfCancellationRequested();
        var playwright = await Playwright.CreateAsync();
        try
        {
            // Chromium's sandbox refuses to start for root, as in most containers.
            var sandbox = !Environment.IsPrivilegedProcess;
            return sandbox && await TryAsync(playwright, chromium, headed) is { } held
                ? new BrowserSession(playwright, held) { IsSandboxed = true }
                : new BrowserSession(playwright, await LaunchAsync(playwright, chromium, headed, sandbox: false));
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

    // Some systems keep the sandbox from ordinary users, too (no user namespaces): null then.
    private static async Task<IBrowser?> TryAsync(IPlaywright playwright, ChromiumBuild chromium, bool headed)
    {
        try
        {
            return await LaunchAsync(playwright, chromium, headed, sandbox: true);
        }
        catch (PlaywrightException exception) when (exception.Message.Contains("sandbox", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }
    }

    private static Task<IBrowser> LaunchAsync(IPlaywright playwright, ChromiumBuild chromium, bool headed, bool sandbox) =>
        playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = chromium.Path,
            Headless = !headed,
            ChromiumSandbox = sandbox,
            Args = Arguments,
            HandleSIGINT = false,
            HandleSIGTERM = false,
            HandleSIGHUP = false,
        });
}
