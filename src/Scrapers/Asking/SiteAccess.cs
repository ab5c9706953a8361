using ShoeData.Fetching;
using ShoeData.Scrapers.Robots;
using ShoeData.Scrapers.Sites;

namespace ShoeData.Scrapers.Asking;

/// <summary>One shop, and the manners with which it is asked.</summary>
internal sealed record SiteAccess
{
    public required SiteDefinition Site { get; init; }

    public required string UserAgent { get; init; }

    public required RobotsGate Robots { get; init; }

    public required HostPacer Pacer { get; init; }

    /// <summary>How long a page may take to load, and the next part of the wall to arrive.</summary>
    public required TimeSpan PageTimeout { get; init; }

    public required TimeProvider Clock { get; init; }

    public static SiteAccess Create(SiteDefinition site, ScrapersOptions options, FetchingOptions fetching, HttpClient client, TimeProvider clock)
    {
        var pacer = new HostPacer(TimeSpan.FromSeconds(site.DelaySeconds), clock);
        return new SiteAccess
        {
            Site = site,
            UserAgent = GuardedClient.UserAgent(fetching),
            Robots = new RobotsGate(fetching, client, pacer),
            Pacer = pacer,
            PageTimeout = TimeSpan.FromSeconds(options.PageTimeoutSeconds),
            Clock = clock,
        };
    }

    /// <summary>Returns if the shop lets this page be read.</summary>
    /// <exception cref="SiteStoppedException">It does not, or cannot be asked.</exception>
    public async Task RequireAllowedAsync(Uri address, CancellationToken token)
    {
        switch (await Robots.AskAsync(address, token))
        {
            case RobotsVerdict.Forbidden forbidden:
                throw SiteStoppedException.Refused($"{Site.Name}: {forbidden.Detail}; the shop is left alone.");
            case RobotsVerdict.Unreachable unreachable:
                throw SiteStoppedException.Failed($"{Site.Name}: {unreachable.Detail}; without it nothing is asked. Is the shop there?");
            default:
                return;
        }
    }
}
