namespace ShoeData.Curation.Bins;

/// <summary>A label and the group of its shoe.</summary>
internal sealed record GroupedPrice(decimal Price, string Group);
