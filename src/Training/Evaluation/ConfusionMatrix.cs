namespace ShoeData.Training;

/// <summary>Counts of true class against predicted class.</summary>
internal static class ConfusionMatrix
{
    /// <returns>Rows are true classes, columns predicted ones.</returns>
    public static int[][] Of(IReadOnlyList<PredictedShoe> shoes, int classes)
    {
        var counts = Enumerable.Range(0, classes).Select(_ => new int[classes]).ToArray();
        foreach (var shoe in shoes)
            counts[shoe.Class][shoe.Predicted]++;
        return counts;
    }

    /// <summary>Of a row's total; 0 of nothing.</summary>
    public static double Share(int count, int total) => count / (double)Math.Max(1, total);
}
