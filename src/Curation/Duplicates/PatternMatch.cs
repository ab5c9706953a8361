using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ShoeData.Curation.Duplicates;

/// <summary>Lays one shoe's pattern upon another's and measures how alike they are.</summary>
internal static class PatternMatch
{
    // Below this at every start, no small step finds the same photograph.
    private const double Hopeless = 0.2;

    private const float Least = 1e-9f;

    // What a crop of a tenth does to a box: it cuts either end or both.
    private static readonly Placement[] Starts =
    [
        new(0, 0, 0, 0), new(2, -2, 0, 0), new(4, 0, 0, 0), new(0, -4, 0, 0), new(-2, 2, 0, 0), new(-4, 0, 0, 0), new(0, 4, 0, 0),
    ];

    private static readonly float[] Steps = [1, 0.5f, 0.25f];

    public static ShoeLikeness Compare(ShoePattern one, ShoePattern other)
    {
        var (best, correlation) = (Starts[0], double.MinValue);
        foreach (var start in Starts)
            Try(start);
        if (correlation < Hopeless)
            return ShoeLikeness.None;

        foreach (var step in Steps)
        {
            for (var before = double.MinValue; before < correlation;)
            {
                before = correlation;
                foreach (var placement in best.Neighbours(step))
                    Try(placement);
            }
        }

        return BlockMeasures.Of(one, other, best);

        void Try(Placement placement)
        {
            if (Correlation(one, other, placement) is var found && found > correlation)
                (best, correlation) = (placement, found);
        }
    }

    private static double Correlation(ShoePattern one, ShoePattern other, Placement placement)
    {
        Span<float> laid = stackalloc float[ShoeSignature.Cells];
        placement.Sample(one.Fine, 1, laid);
        ref var from = ref MemoryMarshal.GetReference(laid);
        ref var to = ref MemoryMarshal.GetArrayDataReference(other.Fine);
        Vector256<float> products = default, ones = default, others = default;
        for (var at = 0; at < laid.Length; at += Vector256<float>.Count)
        {
            var (first, second) = (Vector256.LoadUnsafe(ref from, (nuint)at), Vector256.LoadUnsafe(ref to, (nuint)at));
            // Where there is nothing, nothing is added.
            var there = Vector256.Equals(first, first);
            (first, second) = (first & there, second & there);
            (products, ones, others) = (products + (first * second), ones + (first * first), others + (second * second));
        }

        return Vector256.Sum(products) / Math.Sqrt((Vector256.Sum(ones) + Least) * (Vector256.Sum(others) + Least));
    }
}
