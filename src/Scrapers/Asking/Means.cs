using ShoeData.Scrapers.Browsing;

namespace ShoeData.Scrapers.Asking;

/// <summary>With what the shops are asked.</summary>
/// <param name="Browser">Starts it unless it runs.</param>
internal sealed record Means(Wire Wire, Func<CancellationToken, Task<BrowserSession>> Browser);
