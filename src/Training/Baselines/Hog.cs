namespace ShoeData.Training;

/// <summary>
/// Histograms of oriented gradients (Dalal and Triggs 2005): cells of 8x8 pixels, blocks of 2x2 cells, 9 orientations from 0 to 180 degrees, L2-Hys.
/// Each pixel votes for one orientation and one cell, as in scikit-image.
/// </summary>
internal static class Hog
{
    public const int Cell = 8;
    private const int Block = 2;
    private const int Orientations = 9;
    private const int BlockSize = Block * Block * Orientations;
    private const double Clip = 0.2;
    private const double Tiny = 1e-5;

    /// <summary>How many values a square of this side has.</summary>
    /// <param name="side">In pixels, a multiple of 8.</param>
    public static int Length(int side) => Blocks(side) * Blocks(side) * BlockSize;

    /// <param name="plane">Brightness from 0 to 1, row by row.</param>
    /// <param name="into">Of <see cref="Length"/>: by row and column of the block, then of the cell, then by orientation.</param>
    public static void Write(ReadOnlySpan<float> plane, int side, Span<float> into)
    {
        var cells = Cells(plane, side);
        var perRow = side / Cell;
        var at = 0;
        for (var row = 0; row < Blocks(side); row++)
        {
            for (var column = 0; column < Blocks(side); column++, at += BlockSize)
                WriteBlock(cells, (row * perRow) + column, perRow, into.Slice(at, BlockSize));
        }
    }

    private static int Blocks(int side) => (side / Cell) - Block + 1;

    private static double[] Cells(ReadOnlySpan<float> plane, int side)
    {
        var perRow = side / Cell;
        var cells = new double[perRow * perRow * Orientations];
        for (var row = 0; row < perRow * Cell; row++)
        {
            for (var column = 0; column < perRow * Cell; column++)
            {
                var at = (row * side) + column;
                // No gradient across the border.
                double down = row == 0 || row == side - 1 ? 0 : plane[at + side] - plane[at - side];
                double right = column == 0 || column == side - 1 ? 0 : plane[at + 1] - plane[at - 1];
                cells[(((row / Cell * perRow) + (column / Cell)) * Orientations) + Orientation(down, right)] += Math.Sqrt((down * down) + (right * right)) / (Cell * Cell);
            }
        }

        return cells;
    }

    private static int Orientation(double down, double right)
    {
        var degrees = Math.Atan2(down, right) * 180 / Math.PI;
        return (int)((degrees < 0 ? degrees + 180 : degrees) / (180.0 / Orientations)) % Orientations;
    }

    private static void WriteBlock(double[] cells, int first, int perRow, Span<float> into)
    {
        Span<double> block = stackalloc double[BlockSize];
        for (var row = 0; row < Block; row++)
            cells.AsSpan((first + (row * perRow)) * Orientations, Block * Orientations).CopyTo(block[(row * Block * Orientations)..]);
        Normalise(block);
        foreach (ref var value in block)
            value = Math.Min(value, Clip);
        Normalise(block);
        for (var at = 0; at < BlockSize; at++)
            into[at] = (float)block[at];
    }

    private static void Normalise(Span<double> block)
    {
        var sum = Tiny * Tiny;
        foreach (var value in block)
            sum += value * value;
        var length = Math.Sqrt(sum);
        foreach (ref var value in block)
            value /= length;
    }
}
