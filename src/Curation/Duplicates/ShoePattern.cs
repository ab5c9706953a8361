using System.Runtime.Intrinsics;

namespace ShoeData.Curation.Duplicates;

/// <summary>A signature made comparable cell by cell: luma freed of its neighbourhood's brightness and contrast, so that gamma and tone do not matter.</summary>
internal sealed class ShoePattern
{
    // Cells on each side that make up the neighbourhood.
    private const int Reach = 3;

    // Grey levels of contrast below which a neighbourhood is plain and its noise is not raised.
    private const float Plain = 8;

    private static readonly float[] Counts = CountNeighbours();

    private ShoePattern(CellGrid luma, CellGrid blue, CellGrid red) => (Luma, Fine, Blue, Red) = (luma, new CellGrid(Normalised(luma.ByRow), luma.Width), blue, red);

    /// <summary>48x32 cells, as they are.</summary>
    public CellGrid Luma { get; }

    /// <summary>48x32 cells, freed of what is around them.</summary>
    public CellGrid Fine { get; }

    /// <summary>24x16 cells around 0.</summary>
    public CellGrid Blue { get; }

    /// <summary>24x16 cells around 0.</summary>
    public CellGrid Red { get; }

    public static ShoePattern Of(ReadOnlySpan<byte> signature, bool mirrored = false) => new(
        Grid(ShoeSignature.LumaOf(signature), ShoeSignature.Width, 0, mirrored),
        Grid(ShoeSignature.BlueOf(signature), ShoeSignature.Width / ShoeSignature.Coarseness, 128, mirrored),
        Grid(ShoeSignature.RedOf(signature), ShoeSignature.Width / ShoeSignature.Coarseness, 128, mirrored));

    private static CellGrid Grid(ReadOnlySpan<byte> cells, int width, int zero, bool mirrored)
    {
        var grid = GC.AllocateUninitializedArray<float>(cells.Length);
        for (var row = 0; row < grid.Length; row += width)
        {
            for (var x = 0; x < width; x++)
                grid[row + x] = cells[row + (mirrored ? width - 1 - x : x)] - zero;
        }

        return new CellGrid(grid, width);
    }

    private static float[] Normalised(float[] luma)
    {
        Span<float> squared = stackalloc float[ShoeSignature.Cells], sums = stackalloc float[ShoeSignature.Cells], squares = stackalloc float[ShoeSignature.Cells];
        for (var at = 0; at < luma.Length; at += Vector256<float>.Count)
            (Of(luma, at) * Of(luma, at)).CopyTo(squared[at..]);
        SumNeighbourhoods(luma, sums);
        SumNeighbourhoods(squared, squares);
        var fine = GC.AllocateUninitializedArray<float>(luma.Length);
        for (var at = 0; at < luma.Length; at += Vector256<float>.Count)
        {
            var mean = Of(sums, at) / Of(Counts, at);
            var spread = Vector256.Max(Vector256<float>.Zero, (Of(squares, at) / Of(Counts, at)) - (mean * mean));
            ((Of(luma, at) - mean) / Vector256.Sqrt(spread + Vector256.Create(Plain * Plain))).CopyTo(fine, at);
        }

        return fine;
    }

    private static float[] CountNeighbours()
    {
        var counts = new float[ShoeSignature.Cells];
        SumNeighbourhoods([.. Enumerable.Repeat(1f, ShoeSignature.Cells)], counts);
        return counts;
    }

    // Of each cell, the sum over all that are no further off than the reach. Whole numbers, so nothing is lost by taking away what was added.
    private static void SumNeighbourhoods(ReadOnlySpan<float> cells, Span<float> sums)
    {
        // Down the columns, with zeros on either side.
        Span<float> down = stackalloc float[ShoeSignature.Width + (2 * Reach)];
        down.Clear();
        for (var y = -Reach; y < ShoeSignature.Height; y++)
        {
            for (var x = 0; x < ShoeSignature.Width; x += Vector256<float>.Count)
            {
                var sum = Of(down, Reach + x);
                if (y + Reach < ShoeSignature.Height)
                    sum += Of(cells, ((y + Reach) * ShoeSignature.Width) + x);
                if (y > Reach)
                    sum -= Of(cells, ((y - Reach - 1) * ShoeSignature.Width) + x);
                sum.CopyTo(down[(Reach + x)..]);
            }

            for (var x = 0; y >= 0 && x < ShoeSignature.Width; x += Vector256<float>.Count)
            {
                var sum = Vector256<float>.Zero;
                for (var across = 0; across <= 2 * Reach; across++)
                    sum += Of(down, x + across);
                sum.CopyTo(sums[((y * ShoeSignature.Width) + x)..]);
            }
        }
    }

    private static Vector256<float> Of(ReadOnlySpan<float> cells, int at) => Vector256.Create(cells[at..]);
}
