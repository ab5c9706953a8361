using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace ShoeData.Curation.Duplicates;

/// <summary>A coarse view of a signature to find candidates by: 12x8 cells of luma, freed of brightness and contrast, and 6x4 of each colour difference.</summary>
internal static class ShoeVector
{
    public const int Length = ColourLength + (Columns * Rows);

    /// <summary>Cells that are compared at once.</summary>
    public const int Register = 32;

    /// <summary>Whole registers; what is added to a vector is zeros.</summary>
    public const int PaddedLength = (Length + Register - 1) / Register * Register;

    private const int Columns = 12;
    private const int Rows = 8;
    private const int ColourColumns = 6;
    private const int ColourRows = 4;
    private const int ColourLength = 2 * ColourColumns * ColourRows;
    private const int FirstOfRest = Register;
    private const double PerDeviation = 40;
    private const int Middle = 128;

    // A mark, or a ground that was taken for shoe, changes few cells by much.
    private const byte MostDifference = 48;

    /// <param name="left">Cells of the signature to leave out at the left.</param>
    /// <param name="right">Cells of the signature to leave out at the right.</param>
    public static void Write(ReadOnlySpan<byte> signature, Span<byte> vector, int left = 0, int right = 0)
    {
        Span<double> luma = stackalloc double[Columns * Rows];
        Average(ShoeSignature.LumaOf(signature), ShoeSignature.Width, left, right, luma, Columns);
        Span<double> blue = stackalloc double[ColourColumns * ColourRows], red = stackalloc double[ColourColumns * ColourRows];
        const int Coarse = ShoeSignature.Coarseness;
        Average(ShoeSignature.BlueOf(signature), ShoeSignature.Width / Coarse, (double)left / Coarse, (double)right / Coarse, blue, ColourColumns);
        Average(ShoeSignature.RedOf(signature), ShoeSignature.Width / Coarse, (double)left / Coarse, (double)right / Coarse, red, ColourColumns);

        var (mean, squares) = (0.0, 0.0);
        foreach (var value in luma)
            (mean, squares) = (mean + (value / luma.Length), squares + (value * value / luma.Length));
        var deviation = Math.Sqrt(Math.Max(1, squares - (mean * mean)));
        for (var at = 0; at < luma.Length; at++)
            vector[ColourLength + at] = Byte(Middle + ((luma[at] - mean) / deviation * PerDeviation));
        for (var at = 0; at < blue.Length; at++)
            (vector[at], vector[blue.Length + at]) = (Byte(blue[at]), Byte(red[at]));
    }

    /// <summary>The vector of the shoe turned left to right: every row of cells the other way round.</summary>
    public static void Mirror(ReadOnlySpan<byte> vector, Span<byte> mirrored)
    {
        vector[..Length].CopyTo(mirrored);
        for (var at = 0; at < ColourLength; at += ColourColumns)
            mirrored.Slice(at, ColourColumns).Reverse();
        for (var at = ColourLength; at < Length; at += Columns)
            mirrored.Slice(at, Columns).Reverse();
    }

    /// <summary>The sum of all differences, each at most <see cref="MostDifference"/>, which is a metric; more than the limit as soon as it is.</summary>
    public static int Distance(ReadOnlySpan<byte> one, ReadOnlySpan<byte> other, int limit)
    {
        ref var first = ref MemoryMarshal.GetReference(one[..Length]);
        ref var second = ref MemoryMarshal.GetReference(other[..Length]);
        // Luma first: it tells most shoes apart, and the rest need not be looked at.
        var sum = 0;
        for (var at = ColourLength; at < Length && sum <= limit; at += Register)
            sum += Sum(Difference(Vector256.LoadUnsafe(ref first, (nuint)at), Vector256.LoadUnsafe(ref second, (nuint)at)));
        if (sum > limit)
            return sum;
        sum += Sum(Difference(Vector256.LoadUnsafe(ref first), Vector256.LoadUnsafe(ref second)));
        return sum + Sum(Difference(Vector128.LoadUnsafe(ref first, FirstOfRest).ToVector256(), Vector128.LoadUnsafe(ref second, FirstOfRest).ToVector256()));
    }

    /// <summary>How far cells lie outside of what two others enclose, in parts of the sum that <see cref="Distance"/> is.</summary>
    public static Vector256<ulong> Outside(Vector256<byte> cells, Vector256<byte> least, Vector256<byte> greatest) =>
        // Saturated, so one of the two is 0.
        Sums(Vector256.Min(Vector256.SubtractSaturate(least, cells) | Vector256.SubtractSaturate(cells, greatest), Vector256.Create(MostDifference)));

    private static Vector256<byte> Difference(Vector256<byte> one, Vector256<byte> other) =>
        Vector256.Min(Vector256.Max(one, other) - Vector256.Min(one, other), Vector256.Create(MostDifference));

    private static int Sum(Vector256<byte> bytes) => (int)Vector256.Sum(Sums(bytes));

    // One instruction adds eight bytes to a number where there is such an instruction.
    private static Vector256<ulong> Sums(Vector256<byte> bytes)
    {
        if (Avx2.IsSupported)
            return Avx2.SumAbsoluteDifferences(bytes, Vector256<byte>.Zero).AsUInt64();
        var (low, high) = Vector256.Widen(bytes);
        return Vector256.CreateScalar((ulong)Vector256.Sum(low + high));
    }

    private static void Average(ReadOnlySpan<byte> cells, int width, double left, double right, Span<double> means, int columns)
    {
        var (rows, high) = (means.Length / columns, cells.Length / width / (means.Length / columns));
        var wide = (width - left - right) / columns;
        for (var at = 0; at < means.Length; at++)
            means[at] = Mean(cells, width, left + (at % columns * wide), wide, at / columns * high, high);
    }

    // Whole rows, and columns in part where an edge falls into a cell.
    private static double Mean(ReadOnlySpan<byte> cells, int width, double from, double wide, int top, int high)
    {
        var sum = 0.0;
        for (var x = (int)from; x < Math.Min(width, (int)Math.Ceiling(from + wide)); x++)
        {
            var part = Math.Min(x + 1, from + wide) - Math.Max(x, from);
            for (var y = top; y < top + high; y++)
                sum += part * cells[(y * width) + x];
        }

        return sum / (wide * high);
    }

    private static byte Byte(double value) => (byte)Math.Clamp(Math.Round(value), byte.MinValue, byte.MaxValue);
}
