namespace ShoeData.Scrapers.Robots;

/// <summary>One allow or disallow line; <c>*</c> stands for anything and a final <c>$</c> for the end.</summary>
internal sealed record RobotsRule(bool Allow, string Pattern)
{
    /// <summary>The more octets a rule names, the more specific it is.</summary>
    public int Length => Pattern.Length;

    public bool Matches(string path)
    {
        var anchored = Pattern.EndsWith('$');
        var parts = (anchored ? Pattern[..^1] : Pattern).Split('*');
        if (!path.StartsWith(parts[0], StringComparison.Ordinal))
            return false;
        var at = parts[0].Length;
        for (var index = 1; index < parts.Length; index++)
        {
            // Only the last part is bound to the end; each one before it is best taken as early as it comes.
            if (anchored && index == parts.Length - 1)
                return path.Length - parts[index].Length >= at && path.EndsWith(parts[index], StringComparison.Ordinal);
            var found = path.IndexOf(parts[index], at, StringComparison.Ordinal);
            if (found < 0)
                return false;
            at = found + parts[index].Length;
        }

        return !anchored || at == path.Length;
    }
}
