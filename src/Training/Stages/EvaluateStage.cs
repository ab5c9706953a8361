using Spectre.Console;

namespace ShoeData.Training;

/// <summary>The stage <c>evaluate</c>: the only one that opens the test split.</summary>
public static class EvaluateStage
{
    private static readonly string[] Read =
        [nameof(TrainingOptions.Run), nameof(TrainingOptions.BatchSize), nameof(TrainingOptions.Seed), nameof(TrainingOptions.Threads), nameof(TrainingOptions.Device), nameof(TrainingOptions.BootstrapResamples)];

    public static StageDefinition Definition { get; } = new()
    {
        Name = "evaluate",
        Version = "2",
        Purpose = "score the trained model on the test split, beside the baselines, with intervals",
        Inputs = Inputs,
        Outputs = Outputs,
        Parameters = Parameters,
        Applies = _ => true,
        Run = RunAsync,
    };

    private static string[] Inputs(StageContext context)
    {
        var run = context.Layout.Run(context.Settings.Bind<TrainingOptions>().Run);
        return [context.Layout.SplitManifest, context.Layout.Classes, context.Layout.SplitFolder(Split.Test), run.Weights, run.Meta];
    }

    private static string[] Outputs(StageContext context)
    {
        var run = context.Layout.Run(context.Settings.Bind<TrainingOptions>().Run);
        return [run.Metrics, run.ConfusionMatrix];
    }

    private static Dictionary<string, string> Parameters(StageContext context)
    {
        var keys = Read.Select(name => $"{TrainingOptions.Section}:{name}").ToHashSet(StringComparer.Ordinal);
        return OptionsSnapshot.Flatten(context.Settings.Bind<TrainingOptions>()).Where(pair => keys.Contains(pair.Key)).ToDictionary();
    }

    private static async Task<ExitCode> RunAsync(StageContext context, CancellationToken token)
    {
        var options = context.Settings.Bind<TrainingOptions>();
        var run = context.Layout.Run(options.Run);
        var shoes = await LabelledShoesReader.ReadAsync(context.Layout, token);
        using var model = TrainedModel.Load(run, TorchDevice.Choose(options.Device, options.Threads));
        Check(model.Meta, shoes, context.Layout, run);
        var metrics = Score(options, model.Meta, shoes, await AskAsync(context, options, model, shoes, token));
        var plot = ConfusionMatrixPlot.Png(metrics.Confusion, shoes.Bins, $"{metrics.Model}, {metrics.Test.N} test pictures");
        await AtomicFile.WriteBytesAsync(run.ConfusionMatrix, plot, token);
        await AtomicFile.WriteJsonAsync(run.Metrics, metrics, TrainingJson.Default.MetricsDocument, token);
        MetricsTable.Write(context.Output, metrics);
        context.Output.WriteLine($"Saved in {run.Metrics}");
        return ExitCode.Done;
    }

    private static void Check(RunMeta meta, LabelledShoes shoes, DataLayout layout, RunLayout run)
    {
        if (!meta.Classes.SequenceEqual(shoes.Bins))
        {
            throw new UserError(
                $"{run.Meta}: the run knows the classes [{string.Join(", ", meta.Classes)}], {layout.Classes} has [{string.Join(", ", shoes.Bins)}]; train again on this data set.");
        }

        if (meta.SplitManifestSha256 != shoes.Fingerprint)
            throw new UserError($"{run.Meta}: the run was trained on another state of {layout.SplitManifest}, whose training pictures may be test pictures now; train again.");
        if (shoes.Counts(Split.Test).Sum() == 0)
            throw new UserError($"{layout.SplitManifest}: the test split has no pictures; add shoes and run Curation again.");
    }

    private static async Task<IReadOnlyList<double[]>> AskAsync(
        StageContext context, TrainingOptions options, TrainedModel model, LabelledShoes shoes, CancellationToken token)
    {
        var test = shoes.Of(Split.Test);
        var stack = await PictureStack.LoadAsync(test, model.Meta.ImageSize, token);
        return await context.Error.TrackAsync("testing", test.Count, ticker => Task.Factory.StartNew(
            () => model.Probabilities(stack, options.BatchSize, count => ticker.Advance(count), token), token, TaskCreationOptions.LongRunning, TaskScheduler.Default));
    }

    private static MetricsDocument Score(TrainingOptions options, RunMeta meta, LabelledShoes shoes, IReadOnlyList<double[]> said)
    {
        var test = shoes.Of(Split.Test);
        var bootstrap = new GroupBootstrap(options.BootstrapResamples, Seeds.Of(options.Seed));
        var predictions = Predictions(test, said, meta.Calibration, meta.Scale);
        var figures = FigureSet.Of(predictions, bootstrap);
        var constant = Baselines.Fit(shoes.Of(Split.Train), meta.Scale);
        var baselines = BaselineMetrics.Of(constant, test, shoes.Bins, bootstrap);
        var lead = bootstrap.Lead(predictions, [.. test.Select(constant.Constant)], Statistics.Top1);
        return new MetricsDocument
        {
            Run = options.Run,
            Model = meta.Model,
            Classes = meta.Classes,
            Test = figures,
            Calibration = CalibrationMetrics.Of(meta.Calibration, Predictions(test, said, Calibration.None, meta.Scale), bootstrap),
            Baselines = baselines,
            Bootstrap = new BootstrapSettings("groups", 0.95, options.BootstrapResamples, options.Seed),
            Confusion = ConfusionMatrix.Of(predictions, shoes.Bins.Count),
            WeightsSha256 = meta.WeightsSha256,
            SplitManifestSha256 = shoes.Fingerprint,
            Lead = LeadMetrics.Of(lead, figures["top1"].Low, baselines.Majority["top1"].Value),
            Slices = SliceMetrics.Of(predictions, shoes.Bins, bootstrap),
        };
    }

    private static IReadOnlyList<PredictedShoe> Predictions(IReadOnlyList<ShoeSample> test, IReadOnlyList<double[]> said, Calibration calibration, PriceScale scale) =>
        [.. test.Zip(said, (sample, probabilities) => PredictedShoe.From(sample, probabilities, calibration, scale))];
}
