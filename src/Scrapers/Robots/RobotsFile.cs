namespace ShoeData.Scrapers.Robots;

/// <summary>A robots.txt by RFC 9309: the groups for one crawler, longest match wins, allow wins a tie.</summary>
internal sealed class RobotsFile
{
    private readonly IReadOnlyList<RobotsRule> _rules;

    private RobotsFile(IReadOnlyList<RobotsRule> rules) => _rules = rules;

    /// <summary>What a missing robots.txt means.</summary>
    public static RobotsFile AllowAll { get; } = new([]);

    /// <param name="product">The crawler's name as robots.txt would say it, e.g. <c>ShoeData</c>.</param>
    public static RobotsFile Parse(string text, string product)
    {
        List<RobotsRule> own = [], everyones = [];
        var named = false;
        var targets = new HashSet<List<RobotsRule>>();
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
                foreach (var rules in targets.Where(_ => value.Length > 0))
                    rules.Add(new RobotsRule(key is "allow", RobotsText.Normalise(value)));
            }
        }

        return new RobotsFile(named ? own : everyones);
    }

    public bool Allows(Uri address)
    {
        var path = RobotsText.Normalise(address.PathAndQuery);
        if (path == "/robots.txt")
            return true;
        var best = _rules.Where(rule => rule.Matches(path)).OrderByDescending(rule => rule.Length).ThenByDescending(rule => rule.Allow).FirstOrDefault();
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
