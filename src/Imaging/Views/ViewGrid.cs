namespace ShoeData.Imaging;

/// <summary>The object of a picture on a square of its own: where it is, and how bright, from 0 to 1.</summary>
internal sealed record ViewGrid(float[] Mask, float[] Light)
{
    public const int Side = 64;

    // So that the outline lies inside.
    private const int Margin = 3;

    public static ViewGrid Of(Cutout cutout, MaskPiece box)
    {
        var grid = new ViewGrid(new float[Side * Side], new float[Side * Side]);
        var ground = Luma.Of(cutout.Backdrop.Colour);
        var step = Math.Max(box.Width, box.Height) / (float)(Side - (2 * Margin));
        var columns = Places(((box.Left + box.Right) / 2f) - (step * (Side - 1) / 2), step);
        var rows = Places(((box.Top + box.Bottom) / 2f) - (step * (Side - 1) / 2), step);
        for (var at = 0; at < Side * Side; at++)
            (grid.Mask[at], grid.Light[at]) = Sample(cutout, ground, columns[at % Side], rows[at / Side]);
        return grid;
    }

    private static Place[] Places(float from, float step) => [.. Enumerable.Range(0, Side).Select(at => Place.Of(from + (at * step)))];

    // Between the four pixels around; beyond the picture lies ground.
    private static (float Mask, float Light) Sample(Cutout cutout, byte ground, Place column, Place row)
    {
        var (inside, light) = (0f, 0f);
        Add(column.Cell, row.Cell, column.Near * row.Near);
        Add(column.Cell + 1, row.Cell, column.Far * row.Near);
        Add(column.Cell, row.Cell + 1, column.Near * row.Far);
        Add(column.Cell + 1, row.Cell + 1, column.Far * row.Far);
        return (inside, light / byte.MaxValue);

        void Add(int x, int y, float weight)
        {
            var isObject = (uint)x < (uint)cutout.Mask.Width && (uint)y < (uint)cutout.Mask.Height && cutout.Mask[x, y];
            inside += isObject ? weight : 0;
            light += weight * (isObject ? cutout.Luma[(y * cutout.Mask.Width) + x] : ground);
        }
    }

    // Between a pixel and the next, and what either weighs.
    private readonly record struct Place(int Cell, float Near, float Far)
    {
        public static Place Of(float at)
        {
            var cell = (int)MathF.Floor(at);
            return new Place(cell, 1 - Math.Abs(at - cell), 1 - Math.Abs(at - (cell + 1)));
        }
    }
}
