namespace ShoeData.Training.Tests;

/// <summary>Predictions for tests of figures.</summary>
internal static class Shoes
{
    public static PriceScale Scale { get; } = new([30, 60, 90, 120], [45, 75, 105, 135], 150);

    public static ShoeSample Sample(int label, double price = 50, string group = "a", string brand = "acme", string source = "shop") =>
        new(Split.Test, "x.jpg", label, price, group, brand, source);

    /// <summary>All the probability on one class.</summary>
    public static PredictedShoe Predicted(int truth, int predicted, string group = "a") => Said(Sample(truth, group: group), [.. Enumerable.Range(0, 4).Select(label => label == predicted ? 1.0 : 0)]);

    public static PredictedShoe Said(ShoeSample sample, double[] probabilities) => PredictedShoe.From(sample, probabilities, Calibration.None, Scale);

    /// <summary>A prediction of a price alone.</summary>
    public static PredictedShoe Priced(double price, double estimate) => Predicted(0, 0) with { Sample = Sample(0, price), Estimate = estimate };
}
