using System.CommandLine;
using System.Text.Json;
using ShoeData.Scrapers.Asking;
using ShoeData.Scrapers.Reading;
using ShoeData.Scrapers.Sites;
using Spectre.Console;

namespace ShoeData.Scrapers;

/// <summary>The command <c>parse</c>: what is read out of saved pages, without asking anybody.</summary>
internal static class ParseCommand
{
    private static readonly Option<string> Site = new("--site")
    {
        Description = "The shop the pages are of, a file of config/sites/",
        HelpName = "NAME",
        Required = true,
    };

    private static readonly Argument<string[]> Pages = new("page")
    {
        Description = "Saved pages (HTML) or answers (JSON) of its wall",
        Arity = ArgumentArity.OneOrMore,
    };

    public static Command Create()
    {
        var parse = new Command("parse", "Prints the listings of saved pages as JSON Lines, and on standard error where they were found and what they lack") { Site, Pages };
        parse.SetStageAction((parsed, context, token) => RunAsync(parsed.GetRequiredValue(Site), parsed.GetRequiredValue(Pages), context, token));
        return parse;
    }

    private static async Task<ExitCode> RunAsync(string name, IReadOnlyList<string> paths, StageContext context, CancellationToken token)
    {
        var site = SiteFile.Load(context.Resolve(context.Settings.Bind<ScrapersOptions>().SitesFolder), name, "--site");
        var missing = paths.FirstOrDefault(path => !File.Exists(path));
        if (missing is not null)
            throw new UserError($"{missing}: there is no such file; a saved page or answer of {name} was wanted.");
        var codes = new List<ExitCode>();
        foreach (var path in paths)
            codes.Add(Print(new PageAnswer(site.Wall, await File.ReadAllTextAsync(path, token)), site, path, context));
        return codes.Merge();
    }

    private static ExitCode Print(PageAnswer answer, SiteDefinition site, string path, StageContext context)
    {
        try
        {
            var page = PageReader.Read(answer, site, path);
            foreach (var listing in page.Listings)
                Line(context.Output, JsonSerializer.Serialize(listing, ManifestJson.Default.ShoeListing));
            foreach (var line in ParseReport.Lines(page, path))
                Line(context.Error, line);
            return page.Listings.Any() ? ExitCode.Done : ExitCode.Failed;
        }
        catch (SiteStoppedException stopped)
        {
            Line(context.Error, $"failed: {stopped.Message}");
            return ExitCode.Failed;
        }
    }

    // Past the console, which would break long lines.
    private static void Line(IAnsiConsole console, string line) => console.Profile.Out.Writer.WriteLine(line);
}
