namespace ShoeData.Scrapers.Robots;

/// <summary>What a robots.txt says to one crawler, or to everybody.</summary>
internal sealed class RobotsGroup
{
    public List<RobotsRule> Rules { get; } = [];

    public TimeSpan? CrawlDelay { get; set; }
}
