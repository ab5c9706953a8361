namespace ShoeData.Training;

/// <summary>Which training pictures an epoch shows, in which order.</summary>
internal sealed class EpochOrder
{
    private readonly int[][] _byClass;
    private readonly int[] _wanted;

    private EpochOrder(int[][] byClass, int[] wanted)
    {
        _byClass = byClass;
        _wanted = wanted;
        Count = wanted.Sum();
    }

    /// <summary>Pictures in an epoch.</summary>
    public int Count { get; }

    /// <param name="classes">Of each training picture.</param>
    /// <param name="rule"><c>all</c>, <c>oversample</c>, <c>undersample</c> or <c>sqrt</c>.</param>
    public static EpochOrder Of(IReadOnlyList<int> classes, string rule)
    {
        var byClass = classes.Index().GroupBy(pair => pair.Item, pair => pair.Index).OrderBy(group => group.Key).Select(group => group.ToArray()).ToArray();
        return new EpochOrder(byClass, [.. SamplingQuota.Of([.. byClass.Select(indices => indices.Length)], rule)]);
    }

    /// <summary>Indices of the pictures. The same seed gives the same ones; another seed leaves out, or repeats, others.</summary>
    public int[] Draw(int seed)
    {
        var random = new Random(seed);
        int[] order = [.. _byClass.Zip(_wanted).SelectMany(pair => Draw(pair.First, pair.Second, random)).Order()];
        random.Shuffle(order);
        return order;
    }

    // All as often as they fit in, then some of them once more.
    private static IEnumerable<int> Draw(int[] indices, int wanted, Random random)
    {
        var whole = Enumerable.Repeat(indices, wanted / indices.Length).SelectMany(all => all);
        var rest = wanted % indices.Length;
        if (rest == 0)
            return whole;
        int[] mixed = [.. indices];
        random.Shuffle(mixed);
        return [.. whole, .. mixed.Take(rest)];
    }
}
