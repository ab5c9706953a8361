namespace ShoeData.Training;

/// <summary>What a checkpoint says beside its tensors.</summary>
/// <param name="Run">The run it belongs to.</param>
/// <param name="Progress">Where that stands.</param>
internal sealed record CheckpointDocument(RunIdentity Run, TrainingProgressRecord Progress);
