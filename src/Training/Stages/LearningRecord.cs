namespace ShoeData.Training;

/// <summary>How a run learnt, and what validation chose and taught.</summary>
/// <param name="Best">The epoch whose weights are kept, by default the best on validation.</param>
/// <param name="Calibration">Learnt on validation with these weights.</param>
internal sealed record LearningRecord(IReadOnlyList<EpochResult> History, EpochResult Best, Calibration Calibration)
{
    /// <summary>Of the best epoch.</summary>
    public Score Validation => Best.Validation ?? throw new InvalidOperationException("nothing was held back");
}
