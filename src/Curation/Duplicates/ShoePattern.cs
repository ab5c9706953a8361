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
        for (var y = 0; y < ShoeSignature.Height; y++)
        {
            for (var x = 0; x < ShoeSignature.Width; x++)
            {
                var (mean, spread) = Around(luma, x, y);
                fine[(y * ShoeSignature.Width) + x] = (float)((luma[(y * ShoeSignature.Width) + x] - mean) / Math.Sqrt(spread + (Plain * Plain)));
            }
        }

        return fine;
    }

    private static (double Mean, double Spread) Around(float[] luma, int x, int y)
    {
        var (sum, squares, count) = (0.0, 0.0, 0);
        for (var row = Math.Max(0, y - Reach); row <= Math.Min(ShoeSignature.Height - 1, y + Reach); row++)
        {
            for (var column = Math.Max(0, x - Reach); column <= Math.Min(ShoeSignature.Width - 1, x + Reach); column++)
            {
                var value = luma[(row * ShoeSignature.Width) + column];
                (sum, squares, count) = (sum + value, squares + (value * value), count + 1);
            }
        }

        var mean = sum / count;
        return (mean, Math.Max(0, (squares / count) - (mean * mean)));
    }
}
