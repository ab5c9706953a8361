namespace ShoeData.Curation.Duplicates;

/// <summary>Takes away what is thin, such as the letters of a mark, and leaves what is thick as it is (a morphological opening).</summary>
internal static class ThinParts
{
    // A square of 5x5 pixels must fit into what stays.
    private const int Reach = 2;

    public static bool[] Without(bool[] shoe, int width)
    {
        var opened = Grown(Grown(shoe, width, false), width, true);
        return opened.AsSpan().Contains(true) ? opened : shoe;
    }

    // Every pixel within reach of one of this value takes it, first along the rows, then along the columns.
    private static bool[] Grown(bool[] mask, int width, bool value)
    {
        bool[] rows = [.. mask];
        for (var at = 0; at < mask.Length; at++)
        {
            if (mask[at] != value)
                continue;
            for (var x = Math.Max(-Reach, -(at % width)); x <= Math.Min(Reach, width - 1 - (at % width)); x++)
                rows[at + x] = value;
        }

        bool[] columns = [.. rows];
        for (var at = 0; at < mask.Length; at++)
        {
            if (rows[at] != value)
                continue;
            for (var y = -Reach; y <= Reach; y++)
            {
                if (at + (y * width) is var near and >= 0 && near < mask.Length)
                    columns[near] = value;
            }
        }

        return columns;
    }
}
