namespace ShoeData.KaggleImport;

/// <summary>One price a shoe had.</summary>
/// <param name="Lowest">The lower end of a range; else the price.</param>
/// <param name="IsRegular">Neither marked down nor used nor from an auction.</param>
internal sealed record Offer(decimal Lowest, decimal Highest, bool IsRegular);
