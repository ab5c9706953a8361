namespace ShoeData.Curation.Bins;

/// <summary>A label and the group of its shoe.</summary>
internal readonly record struct GroupedPrice(decimal Price, string Group);
