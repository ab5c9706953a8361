namespace ShoeData.Training;

/// <summary>Which pictures of the test split are shown; the same predictions give the same choice.</summary>
internal static class TestPicks
{
    private const int SamplePurpose = 71;

    /// <summary>A random sample, in its random order.</summary>
    public static IReadOnlyList<int> Sample(IReadOnlyList<PredictedShoe> shoes, int count, int seed) =>
        [.. BatchQueue.Shuffled(shoes.Count, Seeds.Of(seed, SamplePurpose)).Take(count)];

    /// <summary>Those of the wrong class, by how many dollars they are off, the worst first.</summary>
    public static IReadOnlyList<int> Misses(IReadOnlyList<PredictedShoe> shoes) =>
    [
        .. Order(shoes, shoe => !shoe.IsHit, shoe => Math.Abs(shoe.Estimate - shoe.Price)),
    ];

    /// <summary>Those of the right class, the surest first, one of each group of styles.</summary>
    public static IReadOnlyList<int> SurestHits(IReadOnlyList<PredictedShoe> shoes, int count) => OnePerGroup(shoes, Order(shoes, shoe => shoe.IsHit, shoe => shoe.Confidence), count);

    /// <summary>Those of the wrong class, the worst first, one of each group of styles.</summary>
    public static IReadOnlyList<int> WorstMisses(IReadOnlyList<PredictedShoe> shoes, int count) => OnePerGroup(shoes, Misses(shoes), count);

    private static IEnumerable<int> Order(IReadOnlyList<PredictedShoe> shoes, Func<PredictedShoe, bool> wanted, Func<PredictedShoe, double> rank) => shoes.Index()
        .Where(pair => wanted(pair.Item))
        .OrderByDescending(pair => rank(pair.Item))
        .ThenBy(pair => pair.Index)
        .Select(pair => pair.Index);

    private static IReadOnlyList<int> OnePerGroup(IReadOnlyList<PredictedShoe> shoes, IEnumerable<int> order, int count) =>
        [.. order.DistinctBy(index => shoes[index].Group, StringComparer.Ordinal).Take(count)];
}
