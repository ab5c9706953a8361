namespace ShoeData.Training.Tests;

public sealed class ReliabilityTests
{
    [Fact]
    public void Predictions_of_one_confidence_are_counted_together_and_empty_bins_left_out()
    {
        PredictedShoe[] shoes = [Said(0, 0.5), Said(1, 0.5), Said(0, 0.9)];

        var bins = Reliability.Of(shoes);

        bins.Select(bin => (Math.Round(bin.Confidence, 6), bin.Accuracy, bin.Count)).ShouldBe([(0.5, 0.5, 2), (0.9, 1, 1)]);
        Reliability.Error(shoes).ShouldBe(0.1 / 3, 1e-9);
    }

    private static PredictedShoe Said(int truth, double first) => Shoes.Said(Shoes.Sample(truth), [first, (1 - first) / 3, (1 - first) / 3, (1 - first) / 3]);
}
