namespace ShoeData.Training;

/// <summary>A share with its interval, to be drawn.</summary>
internal sealed record TrialBar(string Name, Figure Share);
