namespace ShoeData.Training;

/// <summary>What a run has come to.</summary>
/// <param name="Weights">Copies on the CPU, as they were after the best epoch.</param>
internal sealed record TrainingOutcome(LearningRecord Record, IReadOnlyList<NamedTensor> Weights);
