namespace ShoeData.Curation.Rules;

/// <summary>A contender whose price cannot be of its style, and why.</summary>
internal sealed record Outlier(Contender Contender, Refusal Refusal);
