namespace ShoeData.Training;

/// <summary>A moment between two steps, at which a run's state is whole and may be saved.</summary>
internal abstract record TrainingMoment
{
    private TrainingMoment()
    {
    }

    /// <summary>Some batches were learnt from.</summary>
    /// <param name="Loss">Mean of their losses.</param>
    /// <param name="LearningRate">Of the head, at the last of them.</param>
    public sealed record Learnt(TrainingPosition Position, double Loss, double LearningRate) : TrainingMoment;

    /// <summary>An epoch is over and has been validated.</summary>
    public sealed record EpochDone(TrainingPosition Position, EpochResult Result) : TrainingMoment;
}
