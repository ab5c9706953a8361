using System.CommandLine;
using System.Globalization;
using System.Text;
using Spectre.Console;

namespace ShoeData.Training;

/// <summary>The command <c>lr-find</c>: a learning-rate range test (Smith 2017) for the settings as they stand.</summary>
internal static class RateFindCommand
{
    private static readonly Option<int> Steps = new("--steps") { Description = "How many steps to train while the rate rises", HelpName = "N", DefaultValueFactory = _ => 100 };

    private static readonly Option<double> Lowest = new("--lowest") { Description = "The rate to begin with", HelpName = "RATE", DefaultValueFactory = _ => 1e-6 };

    private static readonly Option<double> Highest = new("--highest") { Description = "The rate to end with", HelpName = "RATE", DefaultValueFactory = _ => 1 };

    public static Command Create()
    {
        var command = new Command(
            "lr-find",
            "Trains the whole model for a few steps while the learning rate rises, suggests a Training:LearningRate, and draws the losses in data/runs/<run>/lr-find") { Steps, Lowest, Highest };
        command.SetStageAction((parsed, context, token) =>
        {
            var options = context.Settings.Bind<TrainingOptions>();
            ModelZoo.Find(options.Model);
            return RunAsync(context, options, Ramp(parsed, options), token);
        });
        return command;
    }

    private static RateRamp Ramp(ParseResult parsed, TrainingOptions options)
    {
        var (lowest, highest, steps) = (parsed.GetValue(Lowest), parsed.GetValue(Highest), parsed.GetValue(Steps));
        return lowest > 0 && highest > lowest && double.IsFinite(highest) && steps is >= 20 and <= 100_000
            ? new RateRamp(lowest, highest, steps, options.LearningRate)
            : throw new UserError(string.Create(
                CultureInfo.InvariantCulture, $"--lowest {lowest} --highest {highest} --steps {steps}: 20 to 100000 steps from a rate above 0 to a higher one were wanted."));
    }

    private static async Task<ExitCode> RunAsync(StageContext context, TrainingOptions options, RateRamp ramp, CancellationToken token)
    {
        using var writer = WriterLock.Take(context.Layout);
        var shoes = await LabelledShoesReader.ReadAsync(context.Layout, token);
        TrainingData.Check(shoes, context.Layout);
        using var session = await TrainingSession.PrepareAsync(context, options, shoes, await InitialWeights.FileAsync(context, options, token), token);
        var curve = await session.FindRateAsync(ramp, token);
        var folder = context.Layout.Run(options.Run).RateTest;
        await AtomicFile.WriteTextAsync(Path.Combine(folder, "lr-find.csv"), Csv(curve), token);
        await AtomicFile.WriteBytesAsync(Path.Combine(folder, "lr-find.png"), RatePlot.Png(curve, $"{options.Model}, {options.Optimizer}, batches of {options.BatchSize}"), token);
        context.Output.WriteLine(curve.Suggestion() is { } rate
            ? string.Create(CultureInfo.InvariantCulture, $"The loss falls most steeply at a rate of {rate:0.0e+0}: try --set Training:LearningRate={rate:0.0e+0}.")
            : "The loss never fell: try rates lower than --lowest, or look at the settings.");
        context.Output.WriteLine($"Saved in {folder}");
        return ExitCode.Done;
    }

    private static string Csv(RateCurve curve)
    {
        var text = new StringBuilder("learning_rate,loss,loss_smoothed\n");
        foreach (var point in curve.Points)
            text.Append(CultureInfo.InvariantCulture, $"{point.Rate:G6},{point.Loss:G6},{point.Smoothed:G6}\n");
        return text.ToString();
    }
}
