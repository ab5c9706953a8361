namespace ShoeData.Curation.Splitting;

/// <summary>Where every style was placed by earlier runs.</summary>
internal sealed record Placements(IReadOnlyDictionary<string, Split> Splits, FoldLock Folds);
