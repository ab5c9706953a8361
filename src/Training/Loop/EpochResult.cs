namespace ShoeData.Training;

/// <summary>One line of a run's history.</summary>
internal sealed record EpochResult
{
    /// <summary><c>probe</c> (only the head learns) or <c>tune</c>.</summary>
    public required string Phase { get; init; }

    /// <summary>From 1, through both phases.</summary>
    public required int Epoch { get; init; }

    /// <summary>Of the head, at the last step.</summary>
    public required double LearningRate { get; init; }

    /// <summary>Running: over the epoch's own batches, as they were learnt from.</summary>
    public required Score Train { get; init; }

    /// <summary>After the epoch, in evaluation mode.</summary>
    public required Score Validation { get; init; }

    public required int Pictures { get; init; }

    /// <param name="rule"><c>accuracy</c> or <c>loss</c>.</param>
    public bool IsBetterThan(EpochResult? other, string rule) => other is null
        || (rule is "accuracy" && Validation.Accuracy > other.Validation.Accuracy)
        || ((rule is "loss" || Validation.Accuracy >= other.Validation.Accuracy) && Validation.Loss < other.Validation.Loss);
}
