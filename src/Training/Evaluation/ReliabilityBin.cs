namespace ShoeData.Training;

/// <summary>Predictions of about the same confidence.</summary>
/// <param name="Confidence">Their mean probability of the class that was predicted.</param>
/// <param name="Accuracy">The share of them that was right.</param>
internal sealed record ReliabilityBin(double Confidence, double Accuracy, int Count);
