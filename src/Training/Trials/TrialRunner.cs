using System.Globalization;
using Spectre.Console;

namespace ShoeData.Training;

/// <summary>Runs trials one after the other, or takes their outcomes from the shelf.</summary>
internal sealed class TrialRunner(StageContext context, TrialShelf shelf)
{
    /// <summary>In their order. What is finished stays finished, whatever happens to the rest.</summary>
    public async Task<IReadOnlyList<TrialResult>> RunAsync(IReadOnlyList<Trial> trials, CancellationToken token)
    {
        var keys = new List<string>();
        foreach (var trial in trials)
            keys.Add(await KeyOfAsync(trial, token));
        var found = await Task.WhenAll(keys.Select(key => shelf.FindAsync(key, token)));
        var open = found.Count(result => result is null);
        if (open < trials.Count)
            context.Error.WriteLine($"{trials.Count - open} of {trials.Count} trainings were done before and are taken as they are.");

        var pace = new TrialPace(open, context.Clock);
        for (var at = 0; at < trials.Count; at++)
        {
            if (found[at] is not null)
                continue;
            context.Error.MarkupLineInterpolated($"[bold]{trials[at].Title}[/]: {Sizes(trials[at].Shoes)}{pace.Left}");
            found[at] = await FinishAsync(trials[at], keys[at], token);
            pace.Done();
        }

        return [.. found.OfType<TrialResult>()];
    }

    private async Task<string> KeyOfAsync(Trial trial, CancellationToken token)
    {
        ModelZoo.Find(trial.Options.Model);
        var weights = await InitialWeights.FileAsync(context, trial.Options, token);
        return TrialKey.Of(trial, weights is null ? InitialWeights.None : await ContentHash.OfFileAsync(weights, token), context.Layout.SplitDataset);
    }

    // Two programs may share the work: each trial is done by one of them, and found by the other.
    private async Task<TrialResult> FinishAsync(Trial trial, string key, CancellationToken token)
    {
        TrialResult result;
        using (WriterLock.Take(new DataLayout(shelf.Workplace(key).Folder)))
        {
            result = await shelf.FindAsync(key, token) ?? await TrainAsync(trial, key, token);
        }

        shelf.Clear(key);
        return result;
    }

    private async Task<TrialResult> TrainAsync(Trial trial, string key, CancellationToken token)
    {
        TrainingData.Check(trial.Shoes, context.Layout);
        var began = context.Clock.GetTimestamp();
        var run = shelf.Workplace(key);
        var fitted = await FitAsync(trial, run, token);
        using var models = RunModels.Load(run, TorchDevice.Choose(trial.Options.Device, trial.Options.Threads));
        var said = new SortedDictionary<string, ModelAnswer[]>(StringComparer.Ordinal);
        foreach (var split in trial.Asked)
            said[split.ToSnakeCase()] = [.. await AskAsync(trial, models.For(split), split, token)];
        var result = new TrialResult
        {
            Key = key,
            Model = trial.Options.Model,
            Recipe = new SortedDictionary<string, string>(TrialKey.Recipe(trial.Options).ToDictionary(), StringComparer.Ordinal),
            Refit = trial.Options.Refit,
            BestEpoch = fitted.Best.Epoch,
            ValidationAccuracy = fitted.Validation.Accuracy,
            ValidationLoss = fitted.Validation.Loss,
            Calibration = models.Final.Meta.Calibration,
            Seconds = context.Clock.GetElapsedTime(began).TotalSeconds,
            Said = said,
        };
        await shelf.AddAsync(result, token);
        return result;
    }

    // As an ordinary run, and read back as one: what is scored is what a user would get.
    private async Task<LearningRecord> FitAsync(Trial trial, RunLayout run, CancellationToken token) =>
        await new RunFitting(context, trial.Options, await InitialWeights.FileAsync(context, trial.Options, token)).RunAsync(trial.Shoes, run, token);

    private async Task<IReadOnlyList<ModelAnswer>> AskAsync(Trial trial, TrainedModel model, Split split, CancellationToken token)
    {
        var samples = trial.Shoes.Of(split);
        var stack = await new PictureCache(context.Layout.PictureCache, context.Error).LoadAsync(samples, model.Meta.ImageSize, token);
        return await context.Error.TrackAsync($"asking {split.ToSnakeCase()}", samples.Count, ticker => TorchThread.RunAsync(
            () => model.Answers(stack, trial.Options.BatchSize, count => ticker.Advance(count), token), token));
    }

    private static string Sizes(LabelledShoes shoes) => string.Create(
        CultureInfo.InvariantCulture,
        $"{shoes.Of(Split.Train).Count:N0} pictures to learn from, {shoes.Of(Split.Val).Count:N0} to choose the epoch by, {shoes.Of(Split.Test).Count:N0} held out");
}
