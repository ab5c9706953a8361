using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace ShoeData.Curation.Duplicates;

/// <summary>Cells of a shoe's box, row by row and column by column, since vectors are blended whole: rows to move it up and down, columns to move it sideways.</summary>
/// <param name="byRow">Both sides are multiples of 8.</param>
internal sealed class CellGrid(float[] byRow, int width)
{
    private const int Side = 8;

    private float[]? _byColumn;

    public float[] ByRow => byRow;

    /// <summary>Turned when it is first asked for; not by two threads at once.</summary>
    public float[] ByColumn => _byColumn ??= Turned();

    public int Width => width;

    public int Height => byRow.Length / width;

    /// <summary>Puts what stands in rows into columns.</summary>
    /// <param name="width">Of a row; a multiple of 8, as their number is.</param>
    public static void Turn(ReadOnlySpan<float> rows, int width, Span<float> columns)
    {
        var height = rows.Length / width;
        for (var y = 0; y < height; y += Side)
        {
            for (var x = 0; x < width; x += Side)
                TurnBlock(rows[((y * width) + x)..], width, columns[((x * height) + y)..], height);
        }
    }

    private float[] Turned()
    {
        var columns = GC.AllocateUninitializedArray<float>(byRow.Length);
        Turn(byRow, width, columns);
        return columns;
    }

    private static void TurnBlock(ReadOnlySpan<float> from, int wide, Span<float> to, int high)
    {
        if (!Avx.IsSupported)
        {
            for (var at = 0; at < Side * Side; at++)
                to[(at % Side * high) + (at / Side)] = from[(at / Side * wide) + (at % Side)];
            return;
        }

        // Rows four apart lie in the halves of one register; then pairs, and pairs of pairs, change places within the halves.
        for (var half = 0; half < Side; half += Side / 2)
        {
            var (first, second, third, fourth) = (Pair(from[half..], wide), Pair(from[(wide + half)..], wide), Pair(from[((2 * wide) + half)..], wide), Pair(from[((3 * wide) + half)..], wide));
            var (evenLow, evenHigh) = (Avx.UnpackLow(first, third), Avx.UnpackHigh(first, third));
            var (oddLow, oddHigh) = (Avx.UnpackLow(second, fourth), Avx.UnpackHigh(second, fourth));
            Avx.UnpackLow(evenLow, oddLow).CopyTo(to[(half * high)..]);
            Avx.UnpackHigh(evenLow, oddLow).CopyTo(to[((half + 1) * high)..]);
            Avx.UnpackLow(evenHigh, oddHigh).CopyTo(to[((half + 2) * high)..]);
            Avx.UnpackHigh(evenHigh, oddHigh).CopyTo(to[((half + 3) * high)..]);
        }
    }

    private static Vector256<float> Pair(ReadOnlySpan<float> from, int wide) => Vector256.Create(Vector128.Create(from), Vector128.Create(from[(Side / 2 * wide)..]));
}
