namespace ShoeData.Training;

/// <summary>
/// What the model is taught of each class: mostly the class itself, some of it spread over the neighbouring price bins (a shoe of $89 is no
/// stranger to the next bin), and a little over all.
/// </summary>
internal static class SoftTargets
{
    /// <returns>A row per true class, each a distribution over the classes.</returns>
    /// <param name="reach">How many bins off the share falls to 1/e of the class's own; 0 for none.</param>
    /// <param name="smoothing">Share that is spread evenly over all classes.</param>
    public static float[,] Of(int classes, double reach, double smoothing)
    {
        var table = new float[classes, classes];
        for (var truth = 0; truth < classes; truth++)
        {
            var shares = Enumerable.Range(0, classes).Select(other => Share(Math.Abs(other - truth), reach)).ToArray();
            var sum = shares.Sum();
            for (var other = 0; other < classes; other++)
                table[truth, other] = (float)(((1 - smoothing) * shares[other] / sum) + (smoothing / classes));
        }

        return table;
    }

    private static double Share(int distance, double reach) => distance == 0 ? 1 : reach == 0 ? 0 : Math.Exp(-distance / reach);
}
