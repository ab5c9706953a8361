using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ShoeData.Curation.Duplicates;

/// <summary>Where the box of one shoe lies in the cells of another: off its left, right, top and bottom edge, inwards or outwards, in cells of luma.</summary>
internal readonly record struct Placement(float Left, float Right, float Top, float Bottom)
{
    /// <summary>Fills the cells of the box with those below it (bilinear); NaN where there are none.</summary>
    /// <param name="coarseness">How many luma cells wide and high a cell is.</param>
    public void Sample(ReadOnlySpan<float> cells, int coarseness, Span<float> box)
    {
        var (width, height) = (ShoeSignature.Width / coarseness, ShoeSignature.Height / coarseness);
        Span<Between> columns = stackalloc Between[width];
        for (var x = 0; x < width; x++)
            columns[x] = Between.Of(x, width, Left / coarseness, Right / coarseness);
        Span<float> lines = stackalloc float[width * height];
        for (var y = 0; y < height; y++)
        {
            var from = cells.Slice(y * width, width);
            var to = lines.Slice(y * width, width);
            for (var x = 0; x < width; x++)
                to[x] = ((1 - columns[x].Part) * from[columns[x].Cell]) + (columns[x].Part * from[columns[x].Cell + 1]);
        }

        for (var y = 0; y < height; y++)
        {
            var row = Between.Of(y, height, Top / coarseness, Bottom / coarseness);
            Blend(lines.Slice(row.Cell * width, width), lines.Slice((row.Cell + 1) * width, width), row.Part, box.Slice(y * width, width));
        }
    }

    /// <summary>Each edge moved by a step, either way.</summary>
    public IReadOnlyList<Placement> Neighbours(float step) =>
    [
        this with { Left = Left - step }, this with { Left = Left + step }, this with { Right = Right - step }, this with { Right = Right + step },
        this with { Top = Top - step }, this with { Top = Top + step }, this with { Bottom = Bottom - step }, this with { Bottom = Bottom + step },
    ];

    private static void Blend(ReadOnlySpan<float> above, ReadOnlySpan<float> below, float part, Span<float> blend)
    {
        ref var upper = ref MemoryMarshal.GetReference(above);
        ref var lower = ref MemoryMarshal.GetReference(below);
        ref var to = ref MemoryMarshal.GetReference(blend);
        for (var x = (nuint)0; x < (nuint)blend.Length; x += (nuint)Vector256<float>.Count)
            ((Vector256.LoadUnsafe(ref upper, x) * (1 - part)) + (Vector256.LoadUnsafe(ref lower, x) * part)).StoreUnsafe(ref to, x);
    }

    // A place between a cell and the next; the part is NaN outside of all cells.
    private readonly record struct Between(int Cell, float Part)
    {
        public static Between Of(int index, int count, float from, float to)
        {
            var at = from + ((index + 0.5f) * (count + to - from) / count) - 0.5f;
            var cell = Math.Clamp((int)MathF.Floor(at), 0, count - 2);
            return new Between(cell, at < -0.5f || at > count - 0.5f ? float.NaN : Math.Clamp(at - cell, 0, 1));
        }
    }
}
