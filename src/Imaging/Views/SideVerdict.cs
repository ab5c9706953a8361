namespace ShoeData.Imaging;

/// <summary>Whether a picture shows one shoe from the side.</summary>
/// <param name="Score">How clearly: from 0 to 1.</param>
/// <param name="Objection">What it shows instead; null for a side view.</param>
public sealed record SideVerdict(double Score, Refusal? Objection);
