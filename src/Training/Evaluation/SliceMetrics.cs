namespace ShoeData.Training;

/// <summary>The figures of a part of the pictures.</summary>
/// <param name="By">What they share: <c>bin</c>, <c>brand</c> or <c>source</c>.</param>
/// <param name="Value">Which one.</param>
internal sealed record SliceMetrics(string By, string Value, FigureSet Figures)
{
    /// <summary>By bin in numeric order, then by brand and by source, the largest first.</summary>
    public static IReadOnlyList<SliceMetrics> Of(IReadOnlyList<PredictedShoe> shoes, IReadOnlyList<int> bins, GroupBootstrap bootstrap) =>
    [
        .. shoes.GroupBy(shoe => shoe.Class).OrderBy(bin => bin.Key).Select(bin => Slice("bin", PriceBins.FolderName(bins[bin.Key]), bin, bootstrap)),
        .. BySize(shoes, shoe => shoe.Sample.Brand).Select(brand => Slice("brand", brand.Key, brand, bootstrap)),
        .. BySize(shoes, shoe => shoe.Sample.Source).Select(source => Slice("source", source.Key, source, bootstrap)),
    ];

    private static SliceMetrics Slice(string by, string value, IEnumerable<PredictedShoe> shoes, GroupBootstrap bootstrap) =>
        new(by, value, FigureSet.Of([.. shoes], bootstrap, Statistics.Main));

    private static IEnumerable<IGrouping<string, PredictedShoe>> BySize(IReadOnlyList<PredictedShoe> shoes, Func<PredictedShoe, string> key) =>
        shoes.GroupBy(key, StringComparer.Ordinal).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal);
}
