using System.Globalization;
using ShoeData.Imaging;

namespace ShoeData.Training;

/// <summary>Asks a finished model about every picture of the data set, each as it stands, and scores what it says.</summary>
internal sealed class Evaluation(StageContext context, TrainingOptions options, RunModels models, LabelledShoes shoes)
{
    private const int Explained = 6;

    public async Task<EvaluatedRun> RunAsync(RunLayout run, CancellationToken token)
    {
        var said = new Dictionary<Split, IReadOnlyList<ModelAnswer>>();
        foreach (var split in (Split[])[Split.Train, Split.Val])
            said[split] = await AskAsync(split, await LoadAsync(split, token), token);
        var pictures = await LoadAsync(Split.Test, token);
        said[Split.Test] = await AskAsync(Split.Test, pictures, token);
        var (samples, meta) = (shoes.Of(Split.Test), models.Final.Meta);
        var test = Scoring.Predictions(samples, said[Split.Test], meta.Calibration, meta.Scale);
        return new EvaluatedRun
        {
            Meta = meta,
            Metrics = Scoring.Of(options, models, shoes, said),
            Test = test,
            Uncorrected = Scoring.Predictions(samples, said[Split.Test], Calibration.None, meta.Scale),
            Pictures = pictures,
            Hits = [.. TestPicks.SurestHits(test, Explained).Select(index => Explain(pictures, index, test[index].Predicted))],
            Misses = [.. TestPicks.WorstMisses(test, Explained).Select(index => Explain(pictures, index, test[index].Predicted))],
            Baselines = await FittedBaselines.ReadAsync(context.Layout.Baselines, shoes, token),
            History = await LearningHistory.ReadAsync(run.History, token),
            Options = await RunOptionsFile.ReadAsync(run.Options, token),
        };
    }

    private Task<PictureStack> LoadAsync(Split split, CancellationToken token) => new PictureCache(context.Layout.PictureCache, context.Error).LoadAsync(shoes.Of(split), models.Final.Meta.ImageSize, token);

    private Task<IReadOnlyList<ModelAnswer>> AskAsync(Split split, PictureStack stack, CancellationToken token) => context.Error.TrackAsync(
        string.Create(CultureInfo.InvariantCulture, $"asking about {split.ToSnakeCase()}"),
        stack.Count,
        ticker => Task.Factory.StartNew(
            () => models.For(split).Answers(stack, options.BatchSize, count => ticker.Advance(count), token), token, TaskCreationOptions.LongRunning, TaskScheduler.Default));

    private ExplainedShoe Explain(PictureStack stack, int index, int label) =>
        new(index, HeatOverlay.Of(new RgbPixels(stack.Pictures[index].ToArray(), stack.Side, stack.Side), models.Final.Attention(stack, index, label)));
}
