using NetVips;

namespace ShoeData.Training.Tests;

public sealed class ConfusionMatrixPlotTests
{
    private static readonly int[][] Diagonal = [[9, 1, 0], [0, 5, 0], [0, 0, 2]];

    [Fact]
    public void Cells_with_many_are_darker_than_empty_ones_and_the_first_class_stands_at_the_top()
    {
        using var picture = Image.NewFromBuffer(ConfusionMatrixPlot.Png(Diagonal, [30, 60, 90], "test"));

        // Beside the counts, in the middle of the upper left, the upper right and the lower right cell.
        var (full, empty, last) = (Red(picture, 0, 0), Red(picture, 2, 0), Red(picture, 2, 2));

        full.ShouldBeLessThan(empty - 100);
        last.ShouldBeLessThan(empty - 100);
    }

    [Fact]
    public void The_same_counts_give_the_same_bytes() =>
        ConfusionMatrixPlot.Png(Diagonal, [30, 60, 90], "test").ShouldBe(ConfusionMatrixPlot.Png(Diagonal, [30, 60, 90], "test"));

    // Axes take some 70 pixels at the left and 45 above and below; off the middle of a cell there is no text.
    private static double Red(Image picture, int column, int row)
    {
        var (left, top, right, bottom) = (72.0, 43.0, picture.Width - 15.0, picture.Height - 46.0);
        var x = left + ((right - left) * ((column * 2) + 0.7) / 6);
        var y = top + ((bottom - top) * ((row * 2) + 0.7) / 6);
        return picture[(int)x, (int)y][0];
    }
}
