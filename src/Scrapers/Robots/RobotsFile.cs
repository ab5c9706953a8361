namespace ShoeData.Scrapers.Robots;

/// <summary>A robots.txt by RFC 9309: the groups for one crawler, longest match wins, allow wins a tie.</summary>
internal sealed class RobotsFile
{
    private readonly RobotsGroup _group;

    private RobotsFile(RobotsGroup group) => _group = group;

    /// <summary>What a missing robots.txt means.</summary>
    public static RobotsFile AllowAll { get; } = new(new RobotsGroup());

    /// <summary>The time between two requests, if the group asks for one; not of the RFC, but meant.</summary>
    public TimeSpan? CrawlDelay => _group.CrawlDelay;

    /// <param name="product">The crawler's name as robots.txt would say it, e.g. <c>ShoeData</c>.</param>
    public static RobotsFile Parse(string text, string product)
    {
        RobotsGroup own = new(), everyones = new();
        var named = false;
        var targets = new HashSet<RobotsGroup>();
        var inRules = true;
        foreach (var (key, value) in Lines(text))
        {
            if (key is "user-agent")
            {
                if (inRules)
                    targets.Clear();
                inRules = false;
                var isOwn = RobotsText.ProductOf(value).Equals(product, StringComparison.OrdinalIgnoreCase);
                named |= isOwn;
                if (isOwn)
                    targets.Add(own);
                else if (value == "*")
                    targets.Add(everyones);
            }
            else if (key is "allow" or "disallow")
            {
                inRules = true;
                foreach (var group in targets.Where(_ => value.Length > 0))
                    group.Rules.Add(new RobotsRule(key is "allow", RobotsText.Normalise(value)));
            }
            else if (key is "crawl-delay" && RobotsText.Seconds(value) is { } delay)
            {
                // RFC 9309, 2.2.4: lines that are not its own must not part groups.
                foreach (var group in targets)
                    group.CrawlDelay ??= delay;
            }
        }

        return new RobotsFile(named ? own : everyones);
    }

    public bool Allows(Uri address)
    {
        var path = RobotsText.Normalise(address.PathAndQuery);
        if (path == "/robots.txt")
            return true;
        var best = _group.Rules.Where(rule => rule.Matches(path)).OrderByDescending(rule => rule.Length).ThenByDescending(rule => rule.Allow).FirstOrDefault();
        return best?.Allow ?? true;
    }

    private static IEnumerable<KeyValuePair<string, string>> Lines(string text)
    {
        foreach (var line in text.TrimStart('\uFEFF').Split('\r', '\n'))
        {
            var bare = line.Split('#')[0];
            var colon = bare.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0)
                yield return KeyValuePair.Create(bare[..colon].Trim().ToLowerInvariant(), bare[(colon + 1)..].Trim());
        }
    }
}
