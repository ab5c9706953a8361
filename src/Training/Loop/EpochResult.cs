namespace ShoeData.Training;

/// <summary>One line of a run's history.</summary>
internal sealed record EpochResult
{
    /// <summary>The rule by which an epoch is always better than those before it.</summary>
    public const string Last = "last";

    /// <summary><c>probe</c> (only the head learns) or <c>tune</c>.</summary>
    public required string Phase { get; init; }

    /// <summary>From 1, through both phases.</summary>
    public required int Epoch { get; init; }

    /// <summary>Of the head, at the last step.</summary>
    public required double LearningRate { get; init; }

    /// <summary>Running: over the epoch's own batches, as they were learnt from.</summary>
    public required Score Train { get; init; }

    /// <summary>After the epoch, in evaluation mode; null where no picture was held back.</summary>
    public required Score? Validation { get; init; }

    public required int Pictures { get; init; }

    /// <summary>What an epoch is that a rule has chosen, in words.</summary>
    public static string Title(string rule) => rule is Last ? "the last" : "the best on validation";

    /// <summary>On validation; where there is none the later one is the better.</summary>
    /// <param name="rule"><c>accuracy</c>, <c>loss</c> or <c>last</c>.</param>
    public bool IsBetterThan(EpochResult? other, string rule) => (Validation, other?.Validation) is not ({ } now, { } before)
        || rule is Last
        || (rule is "accuracy" && now.Accuracy > before.Accuracy)
        || ((rule is "loss" || now.Accuracy >= before.Accuracy) && now.Loss < before.Loss);
}
