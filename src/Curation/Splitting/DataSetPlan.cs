namespace ShoeData.Curation.Splitting;

/// <summary>Every shoe of the data set in its split, and in its fold where folds were asked for.</summary>
internal sealed record DataSetPlan(IReadOnlyList<PlacedShoe> Shoes, FoldPlan Folds);
