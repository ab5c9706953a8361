namespace ShoeData.Training.Tests;

public sealed class MeasuresTests
{
    [Theory]
    [InlineData(3, 3, 1, 1)]
    [InlineData(3, 2, 0, 1)]
    [InlineData(3, 4, 0, 1)]
    [InlineData(3, 5, 0, 0)]
    [InlineData(0, 9, 0, 0)]
    public void A_hit_is_the_class_itself_and_near_is_one_bin_off(int truth, int predicted, double top1, double near)
    {
        var shoe = Shoe(truth, predicted);

        Measures.Top1(shoe).ShouldBe(top1);
        Measures.WithinOneBin(shoe).ShouldBe(near);
    }

    [Theory]
    [InlineData(100, 88.5, 11.5)]
    [InlineData(88.5, 100, 11.5)]
    [InlineData(90, 90, 0)]
    public void The_error_is_in_dollars_and_has_no_sign(double price, double estimate, double error) =>
        Measures.AbsoluteError(new PredictedShoe(0, 0, price, estimate, "a")).ShouldBe(error);

    [Fact]
    public void Of_equally_probable_classes_the_cheapest_is_predicted()
    {
        var sample = new ShoeSample(Split.Test, "x.jpg", 2, 95, "a");

        var shoe = PredictedShoe.From(sample, [0.1, 0.4, 0.4, 0.1], [45, 75, 105, 135]);

        shoe.Predicted.ShouldBe(1);
        shoe.Estimate.ShouldBe(4.5 + 30 + 42 + 13.5, 1e-9);
    }

    [Fact]
    public void The_confusion_matrix_has_true_classes_in_rows() =>
        ConfusionMatrix.Of([Shoe(0, 1), Shoe(0, 1), Shoe(1, 0), Shoe(2, 2)], 3).ShouldBe([[0, 2, 0], [1, 0, 0], [0, 0, 1]]);

    private static PredictedShoe Shoe(int truth, int predicted) => new(truth, predicted, 0, 0, "a");
}
