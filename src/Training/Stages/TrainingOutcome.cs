namespace ShoeData.Training;

/// <summary>What a run has come to.</summary>
/// <param name="Calibration">Learnt on validation with these weights.</param>
/// <param name="Weights">Copies on the CPU, as they were after the best epoch.</param>
internal sealed record TrainingOutcome(IReadOnlyList<EpochResult> History, EpochResult Best, IReadOnlyList<NamedTensor> Weights, Calibration Calibration);
