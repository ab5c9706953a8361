namespace ShoeData.Training;

/// <summary>How much a picture of each class counts in the loss.</summary>
internal static class ClassWeighting
{
    /// <summary>Weights whose mean over the pictures is 1; null where all count alike. A class without pictures gets 0.</summary>
    /// <param name="rule"><c>none</c>, <c>sqrt</c> or <c>balanced</c>.</param>
    public static float[]? Of(string rule, IReadOnlyList<int> counts)
    {
        double power = rule switch { "sqrt" => 0.5, "balanced" => 1, _ => 0 };
        if (power == 0)
            return null;
        var raw = counts.Select(count => count == 0 ? 0 : Math.Pow(count, -power)).ToArray();
        var mean = raw.Zip(counts, (weight, count) => weight * count).Sum() / counts.Sum();
        return [.. raw.Select(weight => (float)(weight / mean))];
    }
}
