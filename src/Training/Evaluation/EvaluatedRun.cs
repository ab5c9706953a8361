using ShoeData.Imaging;

namespace ShoeData.Training;

/// <summary>All that is known of a run once it has been scored: what its pictures and its page are drawn from.</summary>
internal sealed record EvaluatedRun
{
    public required RunMeta Meta { get; init; }

    public required MetricsDocument Metrics { get; init; }

    /// <summary>What was said of the test split, in its order.</summary>
    public required IReadOnlyList<PredictedShoe> Test { get; init; }

    /// <summary>The same before the probabilities were corrected.</summary>
    public required IReadOnlyList<PredictedShoe> Uncorrected { get; init; }

    /// <summary>The pictures of the test split, in the same order, as the model sees them.</summary>
    public required PictureStack Pictures { get; init; }

    /// <summary>The surest hits, one of each group of styles.</summary>
    public required IReadOnlyList<ExplainedShoe> Hits { get; init; }

    /// <summary>The worst misses, one of each group of styles.</summary>
    public required IReadOnlyList<ExplainedShoe> Misses { get; init; }

    /// <summary>Baselines that look at the picture, on the same test pictures; empty where <c>baseline</c> was not run on this data set.</summary>
    public required IReadOnlyList<BaselineRow> Baselines { get; init; }

    public required IReadOnlyList<LearningRow> History { get; init; }

    /// <summary>The settings the run was trained with, as its folder has them; empty where it has none.</summary>
    public required IReadOnlyList<KeyValuePair<string, string>> Options { get; init; }

    /// <summary>What the figures of the splits are of, in the order train, validation, test.</summary>
    public IReadOnlyList<string> SplitTitles =>
    [
        FigureText.Text($"train ({Metrics.Train.N:N0})"),
        FigureText.Text($"validation{(Meta.Refit ? " before the refit" : "")} ({Metrics.Validation.N:N0})"),
        FigureText.Text($"test ({Metrics.Test.N:N0})"),
    ];

    /// <summary>Test pictures in a random order that the seed decides.</summary>
    public IReadOnlyList<int> Sample(int count) => TestPicks.Sample(Test, count, Metrics.Bootstrap.Seed);

    public RgbPixels Picture(int index) => new(Pictures.Pictures[index].ToArray(), Pictures.Side, Pictures.Side);
}
