namespace ShoeData.Training;

/// <summary>One step of a range test.</summary>
/// <param name="Rate">Of the head.</param>
/// <param name="Loss">Of the step's batch, before it was learnt from.</param>
/// <param name="Smoothed">Running mean over the losses so far.</param>
internal sealed record RatePoint(double Rate, double Loss, double Smoothed);
