using ShoeData.Curation.Output;

namespace ShoeData.Curation.Splitting;

/// <summary>Every picture of the data set in its split, and in its fold where folds were asked for.</summary>
internal sealed record DataSetPlan(IReadOnlyList<DataSetImage> Images, FoldPlan Folds);
