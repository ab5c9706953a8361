namespace ShoeData.Training;

/// <summary>A mean with its 95 % interval.</summary>
internal sealed record Figure(double Value, double Low, double High);
