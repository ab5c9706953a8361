using System.CommandLine;
using ShoeData.Scrapers.Browsing;
using Spectre.Console;

namespace ShoeData.Scrapers;

/// <summary>The program's command tree.</summary>
public static class ScrapersCommands
{
    private static readonly Option<string?> Sites = new("--sites")
    {
        Description = "Shops to read, as files of config/sites/ joined by commas [default: Scrapers:Sites]",
        HelpName = "A,B",
    };

    private static readonly Option<int?> MaxItems = new("--max-items")
    {
        Description = "Read only so many tiles of each shop [default: Scrapers:MaxItems, 0 for all]",
        HelpName = "N",
    };

    private static readonly Option<bool> Headed = new("--headed") { Description = "Show the browser's window" };

    private static readonly Option<string?> Record = new("--record")
    {
        Description = "Write all that is asked and answered into a HAR 1.2 file, pictures included, cookies and authorisation left out; everything is asked anew",
        HelpName = "FILE",
    };

    private static readonly Option<string?> Replay = new("--replay")
    {
        Description = "Answer from such a file and never from the network",
        HelpName = "FILE",
    };

    private static readonly Option<bool> DryRun = new("--dry-run") { Description = "Say what would be asked, and ask nothing" };

    private static readonly Option<bool> Install = new("--install") { Description = "Install a browser unless there is one" };

    public static RootCommand Create()
    {
        var root = new RootCommand(
            """
            Reads shops' product walls with a real browser and fetches the pictures.

            Reads config/sites/<name>.json, one file for each shop, and the shop itself: robots.txt first, then the wall to its end.
            Writes data/raw/<name>/: listings.jsonl, images.jsonl, rejected.jsonl, report.json and images/. A second run fetches only new pictures.
            Exit codes: 0 done, 1 failed, 2 usage or configuration, 3 finished but a shop refused, 130 stopped.

            Examples:
              dotnet run --project src/Scrapers -- browser --install          get a browser, once
              dotnet run --project src/Scrapers -- --sites nike --max-items 48
              dotnet run --project src/Scrapers -- --profile sample           the shop of samples/Storefront, which must be running
              dotnet run --project src/Scrapers -- --dry-run                  what would be asked, how politely
              dotnet run --project src/Scrapers -- parse --site nike page.html answer.json    what is read out of saved pages
            """)
        {
            Sites, MaxItems, Headed, Record, Replay, DryRun,
        };
        root.SetStageAction(ScrapeAsync);
        root.Subcommands.Add(Browser());
        root.Subcommands.Add(ParseCommand.Create());
        return root;
    }

    private static Command Browser()
    {
        var browser = new Command("browser", "Says which browser would be used; with --install, gets one if there is none") { Install };
        browser.SetStageAction(async (parsed, context, token) =>
        {
            var configured = context.Settings.Bind<ScrapersOptions>().Chromium;
            var install = parsed.GetValue(Install);
            if (install && await ChromiumFinder.FindAsync(configured, token) is not null)
                return ExitCode.Done;
            if (install)
                await new ChromiumInstaller(context.Error).InstallAsync(token);
            context.Output.WriteLine(await BrowserInUse.DescribeAsync(context, token));
            return ExitCode.Done;
        });
        return browser;
    }

    private static async Task<ExitCode> ScrapeAsync(ParseResult parsed, StageContext context, CancellationToken token)
    {
        var options = Options(parsed, context.Settings.Bind<ScrapersOptions>());
        if (parsed.GetValue(DryRun))
            return ScrapePlan.Write(context, options);
        using var writer = WriterLock.Take(context.Layout);
        return await ScrapersStage.RunAsync(context, options, token);
    }

    private static ScrapersOptions Options(ParseResult parsed, ScrapersOptions configured) => configured with
    {
        Sites = parsed.GetValue(Sites)?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? configured.Sites,
        MaxItems = parsed.GetValue(MaxItems) is { } wanted ? NotNegative(wanted) : configured.MaxItems,
        Headed = parsed.GetValue(Headed) || configured.Headed,
        Record = parsed.GetValue(Record) ?? configured.Record,
        Replay = parsed.GetValue(Replay) ?? configured.Replay,
    };

    private static int NotNegative(int wanted) =>
        wanted >= 0 ? wanted : throw new UserError($"--max-items {wanted}: a whole number was wanted, 0 for all.");
}
