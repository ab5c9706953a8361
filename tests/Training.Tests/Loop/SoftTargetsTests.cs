namespace ShoeData.Training.Tests;

public sealed class SoftTargetsTests
{
    [Fact]
    public void Without_reach_and_smoothing_a_label_is_hard() =>
        Row(SoftTargets.Of(3, reach: 0, smoothing: 0), 1).ShouldBe([0, 1, 0]);

    [Fact]
    public void Smoothing_spreads_its_share_over_all_classes() =>
        Row(SoftTargets.Of(4, reach: 0, smoothing: 0.2), 0).ShouldBe([0.85f, 0.05f, 0.05f, 0.05f]);

    [Fact]
    public void Neighbours_get_the_more_the_nearer_they_are_and_every_row_sums_to_one()
    {
        var table = SoftTargets.Of(10, reach: 1, smoothing: 0.1);

        Enumerable.Range(0, 10).Select(truth => Row(table, truth).Sum()).ShouldAllBe(sum => Math.Abs(sum - 1) < 1e-6);
        var row = Row(SoftTargets.Of(5, reach: 1, smoothing: 0), 2);
        (row[1] / row[2]).ShouldBe((float)Math.Exp(-1), 1e-5);
        (row[0] / row[2]).ShouldBe((float)Math.Exp(-2), 1e-5);
        row[3].ShouldBe(row[1]);
    }

    private static float[] Row(float[,] table, int row) => [.. Enumerable.Range(0, table.GetLength(1)).Select(column => table[row, column])];
}
