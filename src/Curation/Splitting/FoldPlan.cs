namespace ShoeData.Curation.Splitting;

/// <summary>Folds for cross-validation; without pictures when none were asked for.</summary>
internal sealed record FoldPlan(IReadOnlyList<FoldImage> Images, FoldLock Lock)
{
    /// <param name="folds">The fold of each group.</param>
    public static FoldPlan Of(IReadOnlyList<SplitImage> images, IReadOnlyDictionary<string, int> folds, FoldLock earlier, CurationOptions options)
    {
        if (options.Folds == 0)
            return new FoldPlan([], earlier);

        var styles = new SortedDictionary<string, int>(earlier.For(options.Folds).ToDictionary(), StringComparer.Ordinal);
        foreach (var image in images)
            styles[image.Style] = folds[image.Group];
        return new FoldPlan([.. images.Select(image => RowOf(image, folds[image.Group], options))], new FoldLock(options.Folds, styles));
    }

    private static FoldImage RowOf(SplitImage image, int fold, CurationOptions options) => new()
    {
        Path = image.Path,
        Fold = fold,
        Folds = options.Folds,
        Split = image.Split,
        Bin = image.Bin,
        Group = image.Group,
        Sha256 = image.Sha256,
    };
}
