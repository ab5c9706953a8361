namespace ShoeData.Training;

/// <param name="Bin">Lower bound in dollars.</param>
public sealed record BinProbability(int Bin, double Probability);
