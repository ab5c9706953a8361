using System.Numerics;
using System.Runtime.InteropServices;

namespace ShoeData.Curation.Duplicates;

/// <summary>Takes away what is thin, such as the letters of a mark, and leaves what is thick as it is (a morphological opening).</summary>
internal static class ThinParts
{
    // A square of 5x5 pixels must fit into what stays.
    private const int Reach = 2;

    public static bool[] Without(bool[] shoe, int width)
    {
        // What is not shoe grows into it and back.
        var ground = Grown(Inverse(shoe), width);
        var opened = Grown(Inverse(ground), width);
        return opened.AsSpan().Contains(true) ? opened : shoe;
    }

    private static bool[] Inverse(bool[] mask)
    {
        bool[] inverse = [.. mask];
        var wide = MemoryMarshal.Cast<bool, Vector<byte>>(inverse.AsSpan());
        for (var at = 0; at < wide.Length; at++)
            wide[at] ^= Vector<byte>.One;
        for (var at = wide.Length * Vector<byte>.Count; at < inverse.Length; at++)
            inverse[at] ^= true;
        return inverse;
    }

    // All within reach, first along the rows, then along the columns.
    private static bool[] Grown(bool[] mask, int width)
    {
        bool[] rows = [.. mask];
        for (var row = 0; row < mask.Length; row += width)
            Spread(mask.AsSpan(row, width), rows.AsSpan(row, width), 1);
        bool[] columns = [.. rows];
        Spread(rows, columns, width);
        return columns;
    }

    private static void Spread(ReadOnlySpan<bool> from, Span<bool> to, int step)
    {
        for (var away = step; away <= Reach * step && away < from.Length; away += step)
        {
            Add(from[away..], to[..^away]);
            Add(from[..^away], to[away..]);
        }
    }

    private static void Add(ReadOnlySpan<bool> from, Span<bool> to)
    {
        var wideFrom = MemoryMarshal.Cast<bool, Vector<byte>>(from);
        var wideTo = MemoryMarshal.Cast<bool, Vector<byte>>(to);
        for (var at = 0; at < wideTo.Length; at++)
            wideTo[at] |= wideFrom[at];
        for (var at = wideTo.Length * Vector<byte>.Count; at < to.Length; at++)
            to[at] |= from[at];
    }
}
