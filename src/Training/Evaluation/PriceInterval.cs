namespace ShoeData.Training;

/// <summary>Where a price lies, in dollars.</summary>
internal readonly record struct PriceInterval(double Low, double High);
