using System.Diagnostics;
using ShoeData.Fetching;
using ShoeData.Scrapers.Robots;
using ShoeData.Scrapers.Sites;

namespace ShoeData.Scrapers.Asking;

/// <summary>One shop, and the manners with which it is asked.</summary>
internal sealed class SiteAccess : IAsyncDisposable
{
    private readonly HttpAsker _asker;
    private readonly RobotsGate _robots;
    private readonly PageAsker _pages;

    private SiteAccess(SiteDefinition site, AccessSetup setup, FetchJournal journal)
    {
        Site = site;
        Setup = setup;
        Journal = journal;
        var fetching = setup.Fetching with { ConnectionsPerHost = site.ImagesAtOnce };
        var gate = setup.Wire.IsReplay
            ? new HostGate(fetching with { LatencyFactor = 0 }, setup.Clock, TimeSpan.Zero, site.ImagesAtOnce)
            : new HostGate(fetching, setup.Clock, TimeSpan.FromSeconds(site.DelaySeconds), site.ImagesAtOnce);
        _asker = new HttpAsker(fetching, gate, setup.Clock, setup.Wire.Handler) { Recorder = setup.Wire.Recorder };
        _robots = new RobotsGate(setup, _asker, gate);
        _pages = new PageAsker(_asker, journal, new PageLimits(site.Name, GuardedClient.Product(fetching), setup.Options.MaxPageBytes, setup.Wire.IsFresh)) { Objection = _robots.ObjectionAsync };
        Pictures = new ImageDownloader(fetching, _asker) { Objection = _robots.ObjectionAsync };
    }

    public SiteDefinition Site { get; }

    public AccessSetup Setup { get; }

    /// <summary>What was got already.</summary>
    public FetchJournal Journal { get; }

    public ImageDownloader Pictures { get; }

    public string UserAgent => GuardedClient.UserAgent(Setup.Fetching);

    /// <summary>How long a page may take to load, and the next part of the wall to arrive.</summary>
    public TimeSpan PageTimeout => TimeSpan.FromSeconds(Setup.Options.PageTimeoutSeconds);

    public TimeProvider Clock => Setup.Clock;

    public static async Task<SiteAccess> OpenAsync(SiteDefinition site, AccessSetup setup, CancellationToken token)
    {
        var longest = setup.Wire.IsFresh ? TimeSpan.MinValue : TimeSpan.FromHours(setup.Options.ResumeWithinHours);
        return new SiteAccess(site, setup, await FetchJournal.OpenAsync(setup.Layout, setup.Clock.GetUtcNow(), longest, token));
    }

    /// <summary>The answer; the same address is asked for once in a run, even if the run is interrupted.</summary>
    /// <exception cref="SiteStoppedException">The shop refuses, cannot be asked, or answers with what is no page.</exception>
    public async Task<HttpAnswer> AskAsync(PageAsk ask, CancellationToken token) => await TryAsync(ask, token) switch
    {
        AskResult.Got got => got.Answer,
        AskResult.Refused refused => throw SiteStoppedException.Refused(refused.Why),
        AskResult.Interrupted interrupted => throw SiteStoppedException.Interrupted(interrupted.Detail),
        AskResult.Failed failed => throw SiteStoppedException.Failed(failed.Detail),
        AskResult.LeftForNextRun left => throw SiteStoppedException.LeftForNextRun(left.Detail),
        _ => throw new UnreachableException(),
    };

    public Task<AskResult> TryAsync(PageAsk ask, CancellationToken token) => _pages.AskAsync(ask, token);

    public async ValueTask DisposeAsync()
    {
        Pictures.Dispose();
        _asker.Dispose();
        await Journal.DisposeAsync();
    }
}
