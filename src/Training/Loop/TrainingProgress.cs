namespace ShoeData.Training;

/// <summary>How a run gets on.</summary>
/// <param name="Pictures">How many passed since the last report.</param>
/// <param name="Epoch">From 1; 0 while features are computed.</param>
/// <param name="Running">Score of the epoch so far; null while the model is only asked.</param>
internal sealed record TrainingProgress(int Pictures, int Epoch, Score? Running);
