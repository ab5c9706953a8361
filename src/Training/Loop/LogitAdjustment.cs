namespace ShoeData.Training;

/// <summary>
/// What is added to the logits while learning and left away afterwards (Menon et al. 2021): the model need not learn itself how frequent the
/// classes are, and so guesses rare ones as readily as frequent ones.
/// </summary>
internal static class LogitAdjustment
{
    /// <param name="counts">Training pictures of each class; one without any counts as one with a single picture.</param>
    /// <param name="strength">1 for the whole logarithm of the frequency.</param>
    public static float[] Of(IReadOnlyList<int> counts, double strength)
    {
        var total = counts.Sum(count => Math.Max(1, count));
        return [.. counts.Select(count => (float)(strength * Math.Log((double)Math.Max(1, count) / total)))];
    }
}
