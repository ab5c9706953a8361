namespace ShoeData.Training;

/// <summary>How much a picture of each class counts in the loss.</summary>
internal static class ClassWeighting
{
    /// <summary>Weights whose mean over the pictures is 1; null where all count alike. A class without pictures gets 0.</summary>
    /// <param name="rule"><c>none</c>, <c>sqrt</c>, <c>balanced</c> or <c>effective</c>.</param>
    /// <param name="beta">Of <c>effective</c>: the closer to 1, the more rare classes count.</param>
    public static float[]? Of(string rule, IReadOnlyList<int> counts, double beta) => rule switch
    {
        "sqrt" => Weights(counts, count => Math.Pow(count, -0.5)),
        "balanced" => Weights(counts, count => 1.0 / count),
        "effective" => Weights(counts, count => 1 / EffectiveNumber(count, beta)),
        _ => null,
    };

    /// <summary>How many different pictures so many are worth, where each new one repeats more of those before it (Cui et al. 2019).</summary>
    private static double EffectiveNumber(int count, double beta) => (1 - Math.Pow(beta, count)) / (1 - beta);

    private static float[] Weights(IReadOnlyList<int> counts, Func<int, double> weightOf)
    {
        var raw = counts.Select(count => count == 0 ? 0 : weightOf(count)).ToArray();
        var mean = raw.Zip(counts, (weight, count) => weight * count).Sum() / counts.Sum();
        return [.. raw.Select(weight => (float)(weight / mean))];
    }
}
