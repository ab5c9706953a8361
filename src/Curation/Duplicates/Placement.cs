using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ShoeData.Curation.Duplicates;

/// <summary>Where the box of one shoe lies in the cells of another: off its left, right, top and bottom edge, inwards or outwards, in cells of luma.</summary>
internal readonly record struct Placement(float Left, float Right, float Top, float Bottom)
{
    /// <summary>Fills the cells of the box, column by column, with those below it (bilinear); NaN where there are none.</summary>
    public void Sample(CellGrid cells, Span<float> box)
    {
        Span<float> rows = stackalloc float[box.Length], columns = stackalloc float[box.Length];
        BlendRows(cells, rows);
        CellGrid.Turn(rows, cells.Width, columns);
        for (var x = 0; x < cells.Width; x++)
            Blend(columns, Column(x, cells.Width), box, x, cells.Height);
    }

    /// <summary>The rows of the box, each between the two that it lies on.</summary>
    public void BlendRows(CellGrid cells, Span<float> rows)
    {
        for (var y = 0; y < cells.Height; y++)
            Blend(cells.ByRow, Between.Of(y, cells.Height, Top * cells.Height / ShoeSignature.Height, Bottom * cells.Height / ShoeSignature.Height), rows, y, cells.Width);
    }

    /// <summary>The two columns that one of the box lies between.</summary>
    /// <param name="count">Columns in all.</param>
    public Between Column(int x, int count) => Between.Of(x, count, Left * count / ShoeSignature.Width, Right * count / ShoeSignature.Width);

    /// <summary>Each edge moved by a step, either way.</summary>
    public IReadOnlyList<Placement> Neighbours(float step) =>
    [
        this with { Left = Left - step }, this with { Left = Left + step }, this with { Right = Right - step }, this with { Right = Right + step },
        this with { Top = Top - step }, this with { Top = Top + step }, this with { Bottom = Bottom - step }, this with { Bottom = Bottom + step },
    ];

    private static void Blend(ReadOnlySpan<float> lines, Between between, Span<float> box, int line, int length)
    {
        ref var first = ref MemoryMarshal.GetReference(lines.Slice(between.Cell * length, length));
        ref var second = ref MemoryMarshal.GetReference(lines.Slice((between.Cell + 1) * length, length));
        ref var to = ref MemoryMarshal.GetReference(box.Slice(line * length, length));
        var (near, far) = (Vector256.Create(1 - between.Part), Vector256.Create(between.Part));
        for (nuint at = 0; at < (nuint)length; at += (nuint)Vector256<float>.Count)
            ((Vector256.LoadUnsafe(ref first, at) * near) + (Vector256.LoadUnsafe(ref second, at) * far)).StoreUnsafe(ref to, at);
    }

    /// <summary>A place between a cell and the next; the part is NaN outside of all cells.</summary>
    internal readonly record struct Between(int Cell, float Part)
    {
        public static Between Of(int index, int count, float from, float to)
        {
            var at = from + ((index + 0.5f) * (count + to - from) / count) - 0.5f;
            var cell = Math.Clamp((int)MathF.Floor(at), 0, count - 2);
            return new Between(cell, at < -0.5f || at > count - 0.5f ? float.NaN : Math.Clamp(at - cell, 0, 1));
        }
    }
}
