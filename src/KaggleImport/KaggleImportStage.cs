using ShoeData.Fetching;

namespace ShoeData.KaggleImport;

/// <summary>Tables of shoes, with pictures beside them or on the web, to <c>data/raw/</c>.</summary>
public static class KaggleImportStage
{
    internal const string Name = "import";

    public static StageDefinition Definition { get; } = new()
    {
        Name = Name,
        Version = "1",
        Purpose = "price tables (CSV) and their pictures to data/raw/",
        Inputs = ImportInputs.Of,
        Outputs = context => [.. Options(context).Files.Select(file => context.Layout.RawSource(file.Name).Folder)],
        Parameters = Parameters,
        Applies = context => Options(context).Files.Count > 0,
        Run = (context, token) => RunAsync(Options(context), context, token),
    };

    /// <summary>Imports every table, one after the other, after all of them were checked.</summary>
    /// <exception cref="UserError">There is no table, or one cannot be imported as configured; nothing was written then.</exception>
    internal static async Task<ExitCode> RunAsync(KaggleImportOptions options, StageContext context, CancellationToken token)
    {
        if (options.Files.Count == 0)
            throw new UserError("""KaggleImport:Files is empty, so there is nothing to import; add {"Name": "footlocker", "Path": "listings.csv"} to it in config/shoedata.json, or pass --file.""");
        var plans = ImportPlan.Create(options, context.Resolve);
        var fetching = context.Settings.Bind<FetchingOptions>();
        using var downloader = new ImageDownloader(fetching, context.Clock);
        var importer = new TableImporter(options, fetching, downloader);
        var reports = new List<StageReport>();
        foreach (var plan in plans)
        {
            var report = await importer.ImportAsync(plan, context.Layout.RawSource(plan.Source), context.Error, token);
            reports.Add(report with { Stage = $"{Name} {plan.Source}" });
        }

        context.Output.Write(reports);
        return ExitCode.Done;
    }

    private static KaggleImportOptions Options(StageContext context) => context.Settings.Bind<KaggleImportOptions>();

    private static SortedDictionary<string, string> Parameters(StageContext context)
    {
        var parameters = OptionsSnapshot.Flatten(Options(context)).Concat(OptionsSnapshot.Flatten(context.Settings.Bind<FetchingOptions>()));
        return new SortedDictionary<string, string>(parameters.ToDictionary(), StringComparer.Ordinal);
    }
}
