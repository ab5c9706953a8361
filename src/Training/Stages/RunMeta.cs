using System.Text.Json.Serialization;

namespace ShoeData.Training;

/// <summary>What a run's weights need to be used, saved beside them as <c>meta.json</c>.</summary>
internal sealed record RunMeta
{
    public required string Model { get; init; }

    /// <summary>Lower bounds of the classes in dollars, in class order.</summary>
    public required int[] Classes { get; init; }

    public required string Preprocessing { get; init; }

    /// <summary>What the class outputs mean, one of <see cref="Objectives"/>.</summary>
    public required string Objective { get; init; }

    /// <summary>How the price output is read; null where the run has none.</summary>
    public PriceHead? PriceHead { get; init; }

    /// <summary>Side in pixels at which pictures enter the model.</summary>
    public required int ImageSize { get; init; }

    /// <summary>Side of the data set's own pictures: a photo passes through that size first.</summary>
    public required int SquareSize { get; init; }

    /// <summary>Mean training price of each class in dollars (the bin's middle where a class had no picture).</summary>
    public required double[] ClassPrices { get; init; }

    /// <summary>The highest training price, which closes the last, open bin.</summary>
    public required double HighestPrice { get; init; }

    /// <summary>Training pictures of each class.</summary>
    public required int[] TrainCounts { get; init; }

    /// <summary>The weights the run began with: <c>none</c>, or the SHA-256 of the file.</summary>
    public required string InitialWeights { get; init; }

    public required int Seed { get; init; }

    /// <summary>SHA-256 of the data set's manifest.</summary>
    public required string SplitManifestSha256 { get; init; }

    /// <summary>Whether the weights were learnt once more, from training and validation pictures together; the run before that lies beside them.</summary>
    public bool Refit { get; init; }

    /// <summary>The epoch whose weights were kept: by default the best on validation.</summary>
    public required int BestEpoch { get; init; }

    public required double ValidationAccuracy { get; init; }

    public required double ValidationLoss { get; init; }

    /// <summary>How the probabilities are corrected, learnt on validation; see <see cref="Training.Calibration"/>.</summary>
    public required Calibration Calibration { get; init; }

    public required string WeightsSha256 { get; init; }

    [JsonIgnore]
    public PriceScale Scale => new(Classes, ClassPrices, HighestPrice);
}
