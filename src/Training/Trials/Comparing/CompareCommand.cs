using Spectre.Console;

namespace ShoeData.Training;

/// <summary>Trains every candidate with every seed on the data set's own parts, and lays their figures side by side.</summary>
internal static class CompareCommand
{
    private const string FileName = "compare";

    public static async Task<ExitCode> RunAsync(StageContext context, CompareSettings settings, CancellationToken token)
    {
        var shoes = await LabelledShoesReader.ReadAsync(context.Layout, token);
        if (shoes.Of(Split.Test).Count == 0)
            throw new UserError($"{context.Layout.SplitManifest}: the test split has no pictures; add shoes and run Curation again.");
        IReadOnlyList<Trial> trials = [.. settings.Candidates.SelectMany(candidate => settings.Seeds.Select(seed => candidate.Trial(seed, shoes)))];
        var results = await new TrialRunner(context, new TrialShelf(context.Layout.TrialShelf)).RunAsync(trials, token);

        var document = CompareDocument.Of(settings, shoes, [.. results.Chunk(settings.Seeds.Count)]);
        var folder = context.Layout.Trial(settings.Name);
        await AtomicFile.WriteJsonAsync(folder.File(FileName, "json"), document, TrialJson.Default.CompareDocument, token);
        await FigureCsv.WriteAsync(folder.File(FileName, "csv"), CompareReport.Rows(document), token);
        var report = CompareReport.Of(document);
        await AtomicFile.WriteTextAsync(folder.File(FileName, "md"), report.ToMarkdown(), token);
        await AtomicFile.WriteTextAsync(folder.File(FileName, "html"), TrialPage.Draw(report), token);
        report.Write(context.Output);
        context.Output.WriteLine($"Saved in {folder.Folder}");
        return ExitCode.Done;
    }
}
