namespace ShoeData.Training.Tests;

public sealed class StatisticsTests
{
    private const double Tolerance = 1e-9;

    [Fact]
    public void A_hit_is_the_class_itself_and_near_is_one_bin_off()
    {
        PredictedShoe[] shoes = [Shoes.Predicted(2, 2), Shoes.Predicted(2, 1), Shoes.Predicted(2, 3), Shoes.Predicted(2, 0)];

        Statistics.Top1.Of(shoes).ShouldBe(0.25);
        Statistics.WithinOneBin.Of(shoes).ShouldBe(0.75);
    }

    [Fact]
    public void Balanced_accuracy_and_macro_F1_count_every_class_alike()
    {
        // Class 0: recall 3/4, precision 3/3; class 1: recall 1/1, precision 1/2.
        PredictedShoe[] shoes = [Shoes.Predicted(0, 0), Shoes.Predicted(0, 0), Shoes.Predicted(0, 0), Shoes.Predicted(0, 1), Shoes.Predicted(1, 1)];

        Of("balanced_accuracy", shoes).ShouldBe((0.75 + 1) / 2, Tolerance);
        Of("macro_f1", shoes).ShouldBe(((2 * 3.0 / (4 + 3)) + (2 * 1.0 / (1 + 2))) / 2, Tolerance);
    }

    [Fact]
    public void Kappa_is_one_for_the_truth_nothing_for_a_constant_and_less_for_a_wide_miss_than_for_a_near_one()
    {
        int[] truth = [0, 1, 2, 3];
        double Kappa(params int[] said) => Of("kappa", [.. truth.Zip(said, (label, predicted) => Shoes.Predicted(label, predicted))]);

        Kappa(0, 1, 2, 3).ShouldBe(1);
        Kappa(1, 1, 1, 1).ShouldBe(0, Tolerance);
        // By the tables of counts: weighted distances observed are 1 and 9, those expected by chance 8 and 10.
        Kappa(0, 1, 2, 2).ShouldBe(1 - (1 / 8.0), Tolerance);
        Kappa(0, 1, 2, 0).ShouldBe(1 - (9 / 10.0), Tolerance);
    }

    [Fact]
    public void Errors_are_in_dollars_and_R_squared_is_the_share_of_the_spread_that_is_explained()
    {
        PredictedShoe[] shoes = [Shoes.Priced(100, 88), Shoes.Priced(60, 76), Shoes.Priced(80, 80)];

        Statistics.MeanError.Of(shoes).ShouldBe((12 + 16 + 0) / 3.0, Tolerance);
        Of("rmse_usd", shoes).ShouldBe(Math.Sqrt((144 + 256) / 3.0), Tolerance);
        Of("r2", shoes).ShouldBe(1 - (400 / 800.0), Tolerance);
    }

    [Fact]
    public void The_calibration_error_is_how_far_confidence_and_hits_are_apart()
    {
        // Two of four at 0.9 are hits: 0.4 off; of two at 0.6 one is: 0.1 off.
        PredictedShoe[] shoes =
        [
            At(0.9, hit: true), At(0.9, hit: true), At(0.9, hit: false), At(0.9, hit: false), At(0.6, hit: true), At(0.6, hit: false),
        ];

        Statistics.CalibrationError.Of(shoes).ShouldBe(((4 * 0.4) + (2 * 0.1)) / 6, Tolerance);
        Statistics.LogLoss.Of([At(0.9, hit: true), At(0.6, hit: false)]).ShouldBe((-Math.Log(0.9) - Math.Log(0.4)) / 2, Tolerance);
    }

    [Fact]
    public void The_surest_four_fifths_leave_the_least_sure_out()
    {
        PredictedShoe[] shoes = [At(0.9, hit: true), At(0.8, hit: true), At(0.7, hit: false), At(0.6, hit: true), At(0.55, hit: false)];

        Of("accuracy_at_80", shoes).ShouldBe(0.75);
    }

    [Fact]
    public void Coverage_and_width_are_those_of_the_interval()
    {
        PredictedShoe[] shoes = [.. new[] { 40.0, 50, 60, 61 }.Select(price => Shoes.Predicted(0, 0) with { Sample = Shoes.Sample(0, price), Interval = new PriceInterval(40, 60) })];

        Of("interval_coverage", shoes).ShouldBe(0.75);
        Of("interval_width_usd", shoes).ShouldBe(20);
    }

    [Fact]
    public void Of_equally_probable_classes_the_cheapest_is_predicted()
    {
        var shoe = Shoes.Said(Shoes.Sample(2), [0.1, 0.4, 0.4, 0.1]);

        shoe.Predicted.ShouldBe(1);
        shoe.Estimate.ShouldBe(4.5 + 30 + 42 + 13.5, Tolerance);
    }

    [Fact]
    public void The_confusion_matrix_has_true_classes_in_rows() =>
        ConfusionMatrix.Of([Shoes.Predicted(0, 1), Shoes.Predicted(0, 1), Shoes.Predicted(1, 0), Shoes.Predicted(2, 2)], 3).ShouldBe([[0, 2, 0], [1, 0, 0], [0, 0, 1]]);

    private static double Of(string name, IReadOnlyList<PredictedShoe> shoes) => Statistics.All.Single(statistic => statistic.Name == name).Of(shoes);

    // Class 0 is predicted with this confidence.
    private static PredictedShoe At(double confidence, bool hit) => Shoes.Said(Shoes.Sample(hit ? 0 : 1), [confidence, 1 - confidence, 0, 0]);
}
