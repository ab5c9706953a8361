using ShoeData.Scrapers.Asking;
using ShoeData.Scrapers.Harvest;
using ShoeData.Scrapers.Sites;

namespace ShoeData.Scrapers.Drift;

/// <summary>Stands between a wall and the data: what a changed page says is not written, and the page is kept to be looked at.</summary>
internal sealed class DriftGate(RawLayout layout, SiteDefinition site, DriftLimits limits)
{
    /// <exception cref="SiteStoppedException">The wall is not what it was.</exception>
    public void Check(Wall wall, GoodRun? last)
    {
        var findings = DriftRules.Find(wall, last, limits).ToList();
        if (findings.Count == 0)
        {
            Forget();
            return;
        }

        throw SiteStoppedException.Changed(
            $"{site.Wall}: the pages have changed:\n{string.Join('\n', findings.Select(finding => $"  {finding}"))}\n"
            + "The data of the last good run stays. If the shop is right, lower 'floors' in the site's file, "
            + $"or delete {layout.Coverage} to take this wall as the new measure.",
            wall.Worst.Of(findings[0].Field));
    }

    /// <summary>Keeps the page that could not be read.</summary>
    /// <returns>What to do with it.</returns>
    public async Task<string> KeepAsync(SeenPage page, CancellationToken token)
    {
        var path = Path.Combine(layout.Drift, page.FileName);
        await AtomicFile.WriteTextAsync(path, page.Answer.Text, token);
        return $"The page is kept; this shows what is still found on it:\n  dotnet run --project src/Scrapers -- parse --site {site.Name} {path}";
    }

    // Pages that were kept by runs before: the shop can be read again.
    private void Forget()
    {
        if (Directory.Exists(layout.Drift))
            Directory.Delete(layout.Drift, recursive: true);
    }
}
