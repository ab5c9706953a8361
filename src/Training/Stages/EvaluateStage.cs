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
        Version = "9",
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
        return
        [
            context.Layout.SplitManifest, context.Layout.Classes, .. Enum.GetValues<Split>().Select(context.Layout.SplitFolder), run.Weights, run.Meta, run.Options, run.History,
            run.Validated.Weights, run.Validated.Meta,
            context.Layout.Baselines.Json,
        ];
    }

    private static IReadOnlyList<string> Outputs(StageContext context) => context.Layout.Run(context.Settings.Bind<TrainingOptions>().Run).Evaluation;

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
        using var models = RunModels.Load(run, TorchDevice.Choose(options.Device, options.Threads));
        RunCheck.DataSet(run, models.Final.Meta, shoes, context.Layout);
        ClassFolders.Check(shoes, context.Layout);
        foreach (var notice in RunCheck.Notices(shoes))
            context.Error.MarkupLineInterpolated($"[yellow]note:[/] {notice}");
        var evaluated = await new Evaluation(context, options, models, shoes).RunAsync(run, token);
        await RunPlots.WriteAsync(run, evaluated, token);
        await AtomicFile.WriteTextAsync(run.Report, RunReport.Draw(evaluated), token);
        await AtomicFile.WriteJsonAsync(run.Metrics, evaluated.Metrics, TrainingJson.Default.MetricsDocument, token);
        MetricsTable.Write(context.Output, evaluated);
        context.Output.WriteLine($"Saved in {run.Metrics}; to look at: {run.Report}");
        return ExitCode.Done;
    }
}
