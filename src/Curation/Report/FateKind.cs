namespace ShoeData.Curation.Report;

/// <summary>How many listings went from one folder or reason to another; null for one that was not there before, or is not any more.</summary>
internal readonly record struct FateKind(string? Before, string? Now, int Listings);
