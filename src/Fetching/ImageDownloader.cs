using System.Diagnostics;

namespace ShoeData.Fetching;

/// <summary>Fetches pictures over HTTP within limits on bytes, time, redirects and addresses. Safe from any number of threads.</summary>
public sealed class ImageDownloader : IDisposable
{
    private readonly FetchingOptions _options;
    private readonly HttpAsker _asker;
    private readonly HttpAsker? _own;

    /// <summary>A downloader that shares its manners with others.</summary>
    /// <param name="asker">Stays open.</param>
    public ImageDownloader(FetchingOptions options, HttpAsker asker)
    {
        _options = options;
        _asker = asker;
    }

    /// <summary>A downloader with manners of its own.</summary>
    /// <exception cref="UserError"><see cref="FetchingOptions.AllowedHosts"/> has an entry that is none.</exception>
    public ImageDownloader(FetchingOptions options, TimeProvider clock)
        : this(options, new HttpAsker(options, new HostGate(options, clock), clock)) => _own = _asker;

    /// <summary>Asked before an address and all it redirects to, such as robots.txt; null lets it through.</summary>
    public Func<Uri, CancellationToken, Task<HttpOutcome?>>? Objection { get; init; }

    /// <summary>Whatever the server does is a result; only cancellation is thrown.</summary>
    public Task<FetchResult> FetchAsync(Uri address, CancellationToken token) => FetchAsync(address, Validators.None, token);

    /// <param name="known">Of the picture that is there already.</param>
    /// <inheritdoc cref="FetchAsync(Uri, CancellationToken)"/>
    public async Task<FetchResult> FetchAsync(Uri address, Validators known, CancellationToken token)
    {
        var ask = new HttpAsk(address, _options.MaxImageBytes) { Accept = "image/*,*/*;q=0.5", Known = known, Objection = Objection };
        return await _asker.GetAsync(ask, token) switch
        {
            HttpOutcome.Arrived { Answer: var answer } => ResultOf(answer),
            HttpOutcome.NotModified => new FetchResult.NotModified(),
            HttpOutcome.Status status => Missed(AnswerRules.Reason(status.Code), status.Detail),
            HttpOutcome.TooLarge tooLarge => Missed(RejectReason.ImageTooLarge, $"the picture is larger than {tooLarge.MaxBytes} bytes"),
            HttpOutcome.AddressForbidden forbidden => Missed(RejectReason.ImageAddressForbidden, forbidden.Detail),
            HttpOutcome.Circling circling => Missed(RejectReason.ImageUnreachable, circling.Detail),
            HttpOutcome.Unreachable unreachable => Missed(RejectReason.ImageUnreachable, unreachable.Detail),
            HttpOutcome.Objected objected => Missed(objected.ForNow ? RejectReason.ImageUnreachable : RejectReason.ImageRefused, objected.Detail),
            HttpOutcome.LeftAlone left => Missed(RejectReason.ImageLeftForNextRun, left.Detail),
            _ => throw new UnreachableException(),
        };
    }

    public void Dispose() => _own?.Dispose();

    private FetchResult ResultOf(HttpAnswer answer) => NoAi.Objection(answer.Headers, GuardedClient.Product(_options)) is { } directive
        ? Missed(RejectReason.ImageRefused, $"its X-Robots-Tag says {directive}")
        : new FetchResult.Fetched(answer.Body) { Validators = answer.Validators };

    private static FetchResult.NotFetched Missed(RejectReason reason, string detail) => new(reason, detail);
}
