namespace ShoeData.Training;

/// <summary><c>metrics.json</c>: the model and the baselines on the test split, each figure with its 95 % interval.</summary>
internal sealed record MetricsDocument
{
    public required string Run { get; init; }

    public required string Model { get; init; }

    /// <summary>Lower bounds of the classes in dollars, in class order.</summary>
    public required int[] Classes { get; init; }

    public required FigureSet Test { get; init; }

    /// <summary>The same model on the pictures it learnt from, without augmentation or dropout: far above the test split's, it has learnt them by heart.</summary>
    public required FigureSet Train { get; init; }

    /// <summary>On the pictures by which the epoch was chosen and the probabilities corrected; after a refit, of the weights before it.</summary>
    public required FigureSet Validation { get; init; }

    public required CalibrationMetrics Calibration { get; init; }

    public required BaselineMetrics Baselines { get; init; }

    public required BootstrapSettings Bootstrap { get; init; }

    /// <summary>Rows are true classes, columns predicted ones, in class order.</summary>
    public required int[][] Confusion { get; init; }

    public required string WeightsSha256 { get; init; }

    public required string SplitManifestSha256 { get; init; }

    /// <summary>The model against the majority class, picture by picture.</summary>
    public required LeadMetrics Lead { get; init; }

    /// <summary>The same figures for parts of the pictures.</summary>
    public required IReadOnlyList<SliceMetrics> Slices { get; init; }
}
