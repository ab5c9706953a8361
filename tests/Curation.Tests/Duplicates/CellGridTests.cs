using ShoeData.Curation.Duplicates;

namespace ShoeData.Curation.Tests.Duplicates;

public sealed class CellGridTests
{
    private const int Width = 24;
    private const int Height = 16;
    private static readonly float[] Numbered = [.. Enumerable.Range(0, Width * Height).Select(at => (float)at)];

    [Fact]
    public void Every_cell_stands_in_its_column()
    {
        var grid = new CellGrid(Numbered, Width);

        for (var x = 0; x < Width; x++)
        {
            for (var y = 0; y < Height; y++)
                grid.ByColumn[(x * Height) + y].ShouldBe(Numbered[(y * Width) + x]);
        }
    }

    [Fact]
    public void A_box_that_lies_as_it_lay_has_its_own_cells_and_a_moved_one_those_beside()
    {
        var (grid, same, moved) = (new CellGrid(Numbered, Width), new float[Numbered.Length], new float[Numbered.Length]);

        new Placement(0, 0, 0, 0).Sample(grid, same);
        // In cells of luma, of which two make one of these.
        new Placement(2, 2, 4, 4).Sample(grid, moved);

        same.ShouldBe(grid.ByColumn);
        for (var at = 0; at < moved.Length; at++)
        {
            var (x, y) = ((at / Height) + 1, (at % Height) + 2);
            if (x < Width && y < Height)
                moved[at].ShouldBe((y * Width) + x);
            else
                moved[at].ShouldBe(float.NaN);
        }
    }

    [Fact]
    public void A_pattern_is_freed_of_what_is_around_it()
    {
        var dice = new Random(1);
        var signature = new byte[ShoeSignature.Bytes];
        dice.NextBytes(signature);

        var pattern = ShoePattern.Of(signature);

        foreach (var (x, y) in (IEnumerable<(int, int)>)[(0, 0), (47, 31), (20, 10), (2, 30), (44, 3)])
            pattern.Fine.ByRow[(y * ShoeSignature.Width) + x].ShouldBe(Normalised(signature, x, y), 1e-4f);
    }

    // Less the mean of the 7 x 7 cells around it, in deviations of theirs and 8 grey levels together.
    private static float Normalised(byte[] luma, int left, int top)
    {
        var around = Enumerable.Range(0, ShoeSignature.Cells).Where(at => Math.Abs((at % ShoeSignature.Width) - left) <= 3 && Math.Abs((at / ShoeSignature.Width) - top) <= 3).Select(at => (double)luma[at]).ToList();
        var mean = around.Average();
        return (float)((luma[(top * ShoeSignature.Width) + left] - mean) / Math.Sqrt(around.Average(value => (value - mean) * (value - mean)) + 64));
    }
}
