namespace ShoeData.Fetching;

/// <summary>The time between the beginnings of two requests to one host, in the manner of Scrapy's AutoThrottle.</summary>
/// <param name="Floor">Never less than this.</param>
/// <param name="Delay">At this moment.</param>
internal sealed record HostPace(TimeSpan Floor, TimeSpan Delay)
{
    public static HostPace Of(TimeSpan floor) => new(floor, floor);

    /// <summary>A longer floor, such as the Crawl-delay of a robots.txt; a shorter one changes nothing.</summary>
    public HostPace AtLeast(TimeSpan floor) => floor <= Floor ? this : new HostPace(floor, Max(floor, Delay));

    /// <summary>
    /// Goes towards the time the host takes to answer: at once when it has become slower, by half when it has become faster.
    /// Whoever answers with an error is not asked any faster, though errors come quickly.
    /// </summary>
    /// <param name="target">The time the host took, times the factor of the configuration.</param>
    public HostPace After(TimeSpan target, Turnout turnout, TimeSpan ceiling)
    {
        var next = Max(target, (Delay + target) / 2);
        next = Max(Floor, next < ceiling ? next : ceiling);
        return turnout is not Turnout.Well && next < Delay ? this : this with { Delay = next };
    }

    private static TimeSpan Max(TimeSpan one, TimeSpan other) => one > other ? one : other;
}
