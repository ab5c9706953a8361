namespace ShoeData.Training;

/// <summary>Mean loss and share of hits.</summary>
internal sealed record Score(double Loss, double Accuracy);
