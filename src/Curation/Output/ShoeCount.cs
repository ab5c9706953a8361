namespace ShoeData.Curation.Output;

/// <summary>How many shoes of the data set have all this in common.</summary>
/// <param name="Bin">The lower bound of their price bin in dollars.</param>
internal sealed record ShoeCount(string Source, string Brand, int Bin, Split Split, decimal PriceUsd, int Pictures);
