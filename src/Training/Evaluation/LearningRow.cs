namespace ShoeData.Training;

/// <summary>One epoch of a run, as <c>history.csv</c> has it.</summary>
/// <param name="Phase"><c>probe</c> or <c>tune</c>.</param>
/// <param name="TrainLoss">The running one: with dropout, augmentation and weights that were still changing.</param>
internal sealed record LearningRow(int Epoch, string Phase, double TrainLoss, double TrainAccuracy, double ValidationLoss, double ValidationAccuracy);
