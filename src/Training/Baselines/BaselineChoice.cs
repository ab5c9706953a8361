namespace ShoeData.Training;

/// <summary>What validation chose for a baseline.</summary>
/// <param name="Components">Principal components.</param>
/// <param name="Penalty">Of the squared weights.</param>
/// <param name="ValidationLoss">Mean log loss on validation.</param>
/// <param name="ValidationAccuracy">Top-1 on validation.</param>
/// <param name="Explained">The share of the variance that the components hold.</param>
internal sealed record BaselineChoice(int Components, double Penalty, double ValidationLoss, double ValidationAccuracy, double Explained);
