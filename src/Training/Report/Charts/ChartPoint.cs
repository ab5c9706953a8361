namespace ShoeData.Training;

/// <param name="Note">What is shown of it on request; null for nothing.</param>
internal readonly record struct ChartPoint(double X, double Y, string? Note = null);
