namespace ShoeData.Training;

/// <summary>A class and a price in dollars, as an earlier model said them of one picture.</summary>
internal sealed record RivalPrediction(int Class, double Estimate);
