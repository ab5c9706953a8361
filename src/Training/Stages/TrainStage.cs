using System.Globalization;
using Spectre.Console;

namespace ShoeData.Training;

/// <summary>The stage <c>train</c>: from the training and validation splits to the weights of a run.</summary>
public static class TrainStage
{
    public static StageDefinition Definition { get; } = new()
    {
        Name = "train",
        Version = "9",
        Purpose = "train a model on the training split, keep the best weights by validation",
        Inputs = Inputs,
        Outputs = Outputs,
        Parameters = Parameters,
        Applies = _ => true,
        Run = RunAsync,
    };

    // Bound before any stage runs: a wrong model must not wait for the data set.
    private static IReadOnlyDictionary<string, string> Parameters(StageContext context)
    {
        var options = context.Settings.Bind<TrainingOptions>();
        ModelZoo.Find(options.Model);
        return OptionsSnapshot.Flatten(options with
        {
            BootstrapResamples = new TrainingOptions().BootstrapResamples,
            CheckpointSeconds = new TrainingOptions().CheckpointSeconds,
            WeightsAddress = new TrainingOptions().WeightsAddress,
        });
    }

    private static List<string> Inputs(StageContext context)
    {
        var options = context.Settings.Bind<TrainingOptions>();
        List<string> inputs = [context.Layout.SplitManifest, context.Layout.Classes, context.Layout.SplitFolder(Split.Train), context.Layout.SplitFolder(Split.Val)];
        if (InitialWeights.OwnFile(context, options) is { } weights)
            inputs.Add(weights);
        return inputs;
    }

    private static string[] Outputs(StageContext context)
    {
        var options = context.Settings.Bind<TrainingOptions>();
        var run = context.Layout.Run(options.Run);
        return options.Refit ? [.. Files(run), .. Files(run.Validated)] : Files(run);
    }

    private static string[] Files(RunLayout run) => [run.Options, run.Weights, run.Meta, run.History];

    private static async Task<ExitCode> RunAsync(StageContext context, CancellationToken token)
    {
        var options = context.Settings.Bind<TrainingOptions>();
        ModelZoo.Find(options.Model);
        _ = InitialWeights.OwnFile(context, options);
        if (options.Epochs + options.ProbeEpochs == 0)
            throw new UserError("Training:Epochs and Training:ProbeEpochs are both 0: there is nothing to train; set one of them.");

        var shoes = await LabelledShoesReader.ReadAsync(context.Layout, token);
        ClassFolders.Check(shoes, context.Layout);
        foreach (var notice in TrainingData.Check(shoes, context.Layout))
            context.Error.MarkupLineInterpolated($"[yellow]note:[/] {notice}");
        var weights = await InitialWeights.FileAsync(context, options, token);
        var run = context.Layout.Run(options.Run);
        var record = await new RunFitting(context, options, weights).RunAsync(shoes, run, token);
        CheckpointFolder.RemoveOf(run);
        Report(context, options, record);
        return ExitCode.Done;
    }

    private static string Refit(TrainingOptions options, EpochResult best) => options.Refit
        ? string.Create(CultureInfo.InvariantCulture, $" The weights that are kept learnt {best.Epoch} epochs from validation pictures as well.")
        : "";

    private static void Report(StageContext context, TrainingOptions options, LearningRecord record)
    {
        var (best, validation) = (record.Best, record.Validation);
        context.Output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"Trained {options.Model} for {record.History.Count} epochs; epoch {best.Epoch} is {EpochResult.Title(options.SelectBy)}: validation accuracy {validation.Accuracy:P1}, loss {validation.Loss:F3}.{Refit(options, best)}"));
        context.Output.WriteLine($"Saved in {context.Layout.Run(options.Run).Folder}");
    }
}
