namespace ShoeData.Curation.Measures;

/// <summary>Whether a picture shows one shoe from the side.</summary>
/// <param name="Score">The distance to the nearest threshold, as a share of it: from 0 to 1 for a side view, below 0 for anything else.</param>
/// <param name="Objection">One sentence about the measure that failed by most; null for a side view.</param>
internal sealed record SideVerdict(double Score, string? Objection);
