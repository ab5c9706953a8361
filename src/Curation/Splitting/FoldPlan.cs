namespace ShoeData.Curation.Splitting;

/// <summary>Folds for cross-validation; none where none were asked for.</summary>
/// <param name="Folds">How many; 0 for none.</param>
/// <param name="OfGroups">The fold of each group, from 0.</param>
internal sealed record FoldPlan(int Folds, IReadOnlyDictionary<string, int> OfGroups, FoldLock Lock)
{
    public static FoldPlan Of(IEnumerable<PlacedShoe> shoes, IReadOnlyDictionary<string, int> ofGroups, FoldLock earlier, CurationOptions options)
    {
        if (options.Folds == 0)
            return new FoldPlan(0, ofGroups, earlier);

        var styles = new SortedDictionary<string, int>(earlier.For(options.Folds).ToDictionary(), StringComparer.Ordinal);
        foreach (var shoe in shoes)
            styles[shoe.Style] = ofGroups[shoe.Group];
        return new FoldPlan(options.Folds, ofGroups, new FoldLock(options.Folds, styles));
    }

    public FoldImage RowOf(SplitImage image) => new()
    {
        Path = image.Path,
        Fold = OfGroups[image.Group],
        Folds = Folds,
        Split = image.Split,
        Bin = image.Bin,
        Group = image.Group,
        Sha256 = image.Sha256,
    };
}
