namespace ShoeData.Curation.Duplicates;

/// <summary>A signature made comparable cell by cell: luma freed of its neighbourhood's brightness and contrast, so that gamma and tone do not matter.</summary>
internal sealed class ShoePattern
{
    // Cells on each side that make up the neighbourhood.
    private const int Reach = 3;

    // Grey levels of contrast below which a neighbourhood is plain and its noise is not raised.
    private const double Plain = 8;

    private ShoePattern(float[] luma, float[] blue, float[] red) => (Luma, Fine, Blue, Red) = (luma, Normalised(luma), blue, red);

    /// <summary>48x32 cells, as they are.</summary>
    public float[] Luma { get; }

    /// <summary>48x32 cells, freed of what is around them.</summary>
    public float[] Fine { get; }

    /// <summary>24x16 cells around 0.</summary>
    public float[] Blue { get; }

    /// <summary>24x16 cells around 0.</summary>
    public float[] Red { get; }

    public static ShoePattern Of(ReadOnlySpan<byte> signature, bool mirrored = false) => new(
        Grid(ShoeSignature.LumaOf(signature), ShoeSignature.Width, 0, mirrored),
        Grid(ShoeSignature.BlueOf(signature), ShoeSignature.Width / ShoeSignature.Coarseness, 128, mirrored),
        Grid(ShoeSignature.RedOf(signature), ShoeSignature.Width / ShoeSignature.Coarseness, 128, mirrored));

    private static float[] Grid(ReadOnlySpan<byte> cells, int width, int zero, bool mirrored)
    {
        var grid = new float[cells.Length];
        for (var at = 0; at < grid.Length; at++)
            grid[at] = cells[mirrored ? at - (at % width) + width - 1 - (at % width) : at] - zero;
        return grid;
    }

    private static float[] Normalised(float[] luma)
    {
        var fine = new float[luma.Length];
        var (sums, squares) = (Totals(luma, value => value), Totals(luma, value => value * value));
        for (var y = 0; y < ShoeSignature.Height; y++)
        {
            for (var x = 0; x < ShoeSignature.Width; x++)
            {
                var (left, right) = (Math.Max(0, x - Reach), Math.Min(ShoeSignature.Width, x + Reach + 1));
                var (top, bottom) = (Math.Max(0, y - Reach), Math.Min(ShoeSignature.Height, y + Reach + 1));
                var count = (double)((right - left) * (bottom - top));
                var mean = Within(sums) / count;
                var spread = Math.Max(0, (Within(squares) / count) - (mean * mean));
                fine[(y * ShoeSignature.Width) + x] = (float)((luma[(y * ShoeSignature.Width) + x] - mean) / Math.Sqrt(spread + (Plain * Plain)));

                int Within(int[] totals) => totals[At(right, bottom)] - totals[At(left, bottom)] - totals[At(right, top)] + totals[At(left, top)];
            }
        }

        return fine;
    }

    // Of everything above and to the left, whole numbers: an area is told by its four corners.
    private static int[] Totals(float[] luma, Func<int, int> of)
    {
        var totals = new int[(ShoeSignature.Width + 1) * (ShoeSignature.Height + 1)];
        for (var y = 0; y < ShoeSignature.Height; y++)
        {
            var row = 0;
            for (var x = 0; x < ShoeSignature.Width; x++)
            {
                row += of((int)luma[(y * ShoeSignature.Width) + x]);
                totals[At(x + 1, y + 1)] = totals[At(x + 1, y)] + row;
            }
        }

        return totals;
    }

    private static int At(int x, int y) => (y * (ShoeSignature.Width + 1)) + x;
}
