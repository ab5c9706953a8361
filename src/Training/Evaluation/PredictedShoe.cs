namespace ShoeData.Training;

/// <summary>What a model said of one labelled picture.</summary>
/// <param name="Class">The true class.</param>
/// <param name="Predicted">The most probable class; of equals the cheapest.</param>
/// <param name="Price">The true price in dollars.</param>
/// <param name="Estimate">The expected price in dollars.</param>
internal sealed record PredictedShoe(int Class, int Predicted, double Price, double Estimate, string Group)
{
    public static PredictedShoe From(ShoeSample sample, IReadOnlyList<double> probabilities, IReadOnlyList<double> classPrices) => new(
        sample.Class, ArgMax(probabilities), sample.Price, PriceEstimate.Expected(probabilities, classPrices), sample.Group);

    private static int ArgMax(IReadOnlyList<double> values)
    {
        var best = 0;
        for (var index = 1; index < values.Count; index++)
        {
            if (values[index] > values[best])
                best = index;
        }

        return best;
    }
}
