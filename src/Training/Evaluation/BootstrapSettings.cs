namespace ShoeData.Training;

/// <summary>How the intervals were made.</summary>
/// <param name="Over">What was resampled as a whole.</param>
internal sealed record BootstrapSettings(string Over, double Confidence, int Resamples, int Seed);
