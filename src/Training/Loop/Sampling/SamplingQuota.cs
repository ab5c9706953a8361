namespace ShoeData.Training;

/// <summary>How many pictures of each class an epoch shows.</summary>
internal static class SamplingQuota
{
    /// <param name="counts">Pictures there are of each class; none is 0.</param>
    /// <param name="rule">
    /// <c>oversample</c> repeats until every class has as many as the largest; <c>undersample</c> leaves out what is above the middle class, as curation's
    /// own list does; <c>sqrt</c> shows as many as there are, but divides them by the roots of the counts.
    /// </param>
    public static IEnumerable<int> Of(IReadOnlyList<int> counts, string rule) => rule switch
    {
        "oversample" => counts.Select(_ => counts.Max()),
        "undersample" => counts.Select(count => Math.Min(count, Middle(counts))),
        "sqrt" => counts.Select(count => Math.Max(1, (int)Math.Round(counts.Sum() * Math.Sqrt(count) / counts.Sum(other => Math.Sqrt(other))))),
        _ => counts,
    };

    private static int Middle(IReadOnlyList<int> counts) => counts.Order().ElementAt(counts.Count / 2);
}
