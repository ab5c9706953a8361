using Spectre.Console;

namespace ShoeData.Training;

/// <summary>Fits every baseline on train, lets validation choose, and reads test once.</summary>
internal static class BaselineCommand
{
    public static async Task<ExitCode> RunAsync(StageContext context, CancellationToken token)
    {
        var options = context.Settings.Bind<TrainingOptions>();
        ModelZoo.Find(options.Model);
        var weights = await InitialWeights.FileAsync(context, options, token);
        var shoes = await LabelledShoesReader.ReadAsync(context.Layout, token);
        TrainingData.Check(shoes, context.Layout);
        if (shoes.Of(Split.Test).Count == 0)
            throw new UserError($"{context.Layout.SplitManifest}: the test split has no pictures; add shoes and run Curation again.");

        var device = TorchDevice.Choose(options.Device, options.Threads);
        var table = new BaselineTable(shoes, options);
        table.AddConstants();
        foreach (var make in (Func<IPictureFeatures>[])[() => new HogFeatures(perChannel: false), () => new HogFeatures(perChannel: true), () => new PixelFeatures(), () => new FrozenFeatures(options, weights, device)])
        {
            using var features = make();
            context.Error.WriteLine($"{features.Title}: pictures at {features.Side} pixels");
            using var rows = await FeatureRows.OfAsync(features, shoes, token);
            table.Add(features, await Task.Factory.StartNew(() => LinearBaseline.Fit(rows, shoes, options.Seed, token), token, TaskCreationOptions.LongRunning, TaskScheduler.Default));
        }

        await SaveAsync(context, table.Finish(weights is null ? InitialWeights.None : await ContentHash.OfFileAsync(weights, token)), token);
        return ExitCode.Done;
    }

    private static async Task SaveAsync(StageContext context, BaselineDocument document, CancellationToken token)
    {
        var folder = context.Layout.Baselines;
        var report = BaselineReport.Of(document);
        await AtomicFile.WriteJsonAsync(folder.Json, document, TrialJson.Default.BaselineDocument, token);
        await FigureCsv.WriteAsync(folder.Csv, [.. document.Baselines.SelectMany(row => (FigureRow[])[new(row.Name, row.Test), new($"{row.Name} less constant", row.Lead)])], token);
        await AtomicFile.WriteTextAsync(folder.Markdown, report.ToMarkdown(), token);
        await AtomicFile.WriteBytesAsync(folder.VariancePlot, VariancePlot.Png(document.Baselines), token);
        report.Write(context.Output);
        context.Output.WriteLine($"Saved in {folder.Folder}");
    }
}
