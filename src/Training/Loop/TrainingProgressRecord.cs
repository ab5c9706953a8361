namespace ShoeData.Training;

/// <summary>The part of a run's state that is no tensors.</summary>
/// <param name="Running">Of the epoch that is under way.</param>
/// <param name="BestEpoch">Whose weights are the best so far; null before the first epoch is over.</param>
internal sealed record TrainingProgressRecord(TrainingPosition Position, ScoreSums Running, IReadOnlyList<EpochResult> History, int? BestEpoch)
{
    public static TrainingProgressRecord Start { get; } = new(TrainingPosition.Start, ScoreSums.Zero, [], null);
}
