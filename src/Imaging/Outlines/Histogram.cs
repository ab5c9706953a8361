namespace ShoeData.Imaging;

/// <summary>Counts of byte values.</summary>
public static class Histogram
{
    /// <summary>The smallest value that at least this share of the counted ones do not exceed; 0 of nothing.</summary>
    public static int Percentile(ReadOnlySpan<int> counts, double share)
    {
        var all = 0;
        foreach (var count in counts)
            all += count;
        var below = 0;
        for (var value = 0; value < counts.Length; value++)
        {
            below += counts[value];
            if (below >= share * all)
                return value;
        }

        return 0;
    }
}
