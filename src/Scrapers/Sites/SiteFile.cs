using System.Text.Json;
using System.Text.RegularExpressions;
using ShoeData.Scrapers.Reading;

namespace ShoeData.Scrapers.Sites;

/// <summary>Reads and checks <c>config/sites/&lt;name&gt;.json</c>.</summary>
internal static partial class SiteFile
{
    private static IEnumerable<string> Members => SiteJson.Default.SiteDefinition.Properties.Select(member => member.Name);

    public static string PathOf(string folder, string name) => Path.Combine(folder, name + ".json");

    /// <param name="named">Who names the site, for the message that there is none; null for the configuration.</param>
    /// <exception cref="UserError">The file is missing, no JSON, or says something that cannot be.</exception>
    public static SiteDefinition Load(string folder, string name, string? named = null)
    {
        var path = PathOf(folder, name);
        if (!SiteName().IsMatch(name) || !File.Exists(path))
            throw new UserError($"{named ?? $"{ScrapersOptions.Section}:Sites"} names '{name}', but there is no {path}; {Known(folder)}.");
        var site = Parse(path);
        var problems = Problems(site, name).ToList();
        return problems.Count == 0 ? site : throw new UserError(string.Join('\n', problems.Select(problem => $"{path}: {problem}")));
    }

    private static SiteDefinition Parse(string path)
    {
        try
        {
            return JsonSerializer.Deserialize(File.ReadAllText(path), SiteJson.Default.SiteDefinition)
                ?? throw new UserError($"{path}:1: the file says 'null', a site was wanted.");
        }
        catch (JsonException exception)
        {
            throw new UserError($"{path}:{exception.LineNumber + 1}: {JsonErrorText.Of(exception)}; a site has {string.Join(", ", Members)}.", exception);
        }
    }

    private static IEnumerable<string> Problems(SiteDefinition site, string name)
    {
        if (site.Name != name)
            yield return $"name is '{site.Name}', the file's own name '{name}' was wanted.";
        if (!site.Wall.IsAbsoluteUri || (site.Wall.Scheme != Uri.UriSchemeHttp && site.Wall.Scheme != Uri.UriSchemeHttps))
            yield return $"wall is '{site.Wall}', an absolute http or https address was wanted.";
        if (site.NextPage is NextPage.Scroll && (site.Answers.Count == 0 || site.Answers.Any(answer => !answer.StartsWith('/'))))
            yield return "answers must name at least one path where next_page is 'scroll', and each must begin with '/'.";
        if (site is { NextPage: NextPage.Scroll, Fetcher: Fetcher.Http })
            yield return "next_page is 'scroll', which needs the fetcher 'browser'.";
        if (string.IsNullOrWhiteSpace(site.Brand))
            yield return "brand is empty, the name that stands on the shoes was wanted.";
        if (site.DelaySeconds is not (>= 0 and <= 3600))
            yield return $"delay_seconds is {site.DelaySeconds}, seconds between 0 and 3600 were wanted.";
        if (site.ImagesAtOnce is < 1 or > 64)
            yield return $"images_at_once is {site.ImagesAtOnce}, a number between 1 and 64 was wanted.";
        foreach (var (field, floor) in (site.Floors ?? new Dictionary<string, double>()).Where(pair => !FieldCoverage.Fields.Contains(pair.Key) || pair.Value is not (>= 0 and <= 1)))
            yield return $"floors says {floor} for '{field}', a share between 0 and 1 for one of {string.Join(", ", FieldCoverage.Fields)} was wanted.";
        if (site.ImageTransform is { } pattern && WhyNoPattern(pattern) is { } why)
            yield return $"image_transform is no regular expression: {why}";
        if (site.PageSize is < 0 or > 10_000)
            yield return $"page_size is {site.PageSize}, a number between 0 and 10000 was wanted.";
        if (site is { Format: SiteFormat.Selectors, Selectors: null })
            yield return "selectors are missing, which the format 'selectors' is read by.";
        foreach (var problem in site.Selectors is { } selectors ? SelectorChecks.Problems(selectors) : [])
            yield return problem;
    }

    internal static string? WhyNoPattern(string pattern)
    {
        try
        {
            _ = new Regex(pattern, RegexOptions.CultureInvariant);
            return null;
        }
        catch (ArgumentException exception)
        {
            return exception.Message;
        }
    }

    private static string Known(string folder)
    {
        var names = Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, "*.json").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal).ToList()
            : [];
        return names.Count == 0 ? "the folder holds no site" : $"the folder holds {string.Join(", ", names)}";
    }

    [GeneratedRegex("^[a-z0-9][a-z0-9-]*$")]
    private static partial Regex SiteName();
}
