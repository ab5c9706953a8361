using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ShoeData.Curation.Duplicates;

/// <summary>Other shoes' fine patterns laid upon one in one way after the other, and how well they agree. For one thread.</summary>
internal sealed class PatternOverlay(CellGrid ground)
{
    private const float Least = 1e-9f;

    private readonly float[] _rows = new float[ShoeSignature.Cells];
    private readonly float[] _columns = new float[ShoeSignature.Cells];

    private CellGrid? _laid;

    // The last one's: most placements that are tried differ sideways alone.
    private (float Top, float Bottom)? _lies;

    /// <summary>What is to lie upon it from now on.</summary>
    public void Lay(CellGrid other) => (_laid, _lies) = (other, null);

    /// <summary>Of the cells that lie upon each other, from -1 to 1.</summary>
    public double Correlation(Placement placement)
    {
        if (_lies != (placement.Top, placement.Bottom))
        {
            placement.BlendRows(_laid ?? throw new InvalidOperationException("Nothing was laid upon it."), _rows);
            CellGrid.Turn(_rows, ShoeSignature.Width, _columns);
            _lies = (placement.Top, placement.Bottom);
        }

        Vector256<float> products = default, ones = default, others = default;
        for (var x = 0; x < ShoeSignature.Width; x++)
        {
            var (cell, part) = placement.Column(x, ShoeSignature.Width);
            // Where there is nothing, nothing is added.
            if (float.IsNaN(part))
                continue;
            var (near, far) = (Vector256.Create(1 - part), Vector256.Create(part));
            ref var left = ref Column(_columns, cell);
            ref var right = ref Column(_columns, cell + 1);
            ref var to = ref Column(ground.ByColumn, x);
            for (nuint y = 0; y < ShoeSignature.Height; y += (nuint)Vector256<float>.Count)
            {
                var first = (Vector256.LoadUnsafe(ref left, y) * near) + (Vector256.LoadUnsafe(ref right, y) * far);
                var second = Vector256.LoadUnsafe(ref to, y);
                var there = Vector256.Equals(first, first);
                (first, second) = (first & there, second & there);
                (products, ones, others) = (products + (first * second), ones + (first * first), others + (second * second));
            }
        }

        return Vector256.Sum(products) / Math.Sqrt((Vector256.Sum(ones) + Least) * (Vector256.Sum(others) + Least));
    }

    private static ref float Column(float[] columns, int x) => ref MemoryMarshal.GetReference(columns.AsSpan(x * ShoeSignature.Height, ShoeSignature.Height));
}
