namespace ShoeData.Training;

/// <summary>What a model said of one labelled picture.</summary>
internal sealed record PredictedShoe
{
    /// <summary>The picture, with its true class and price.</summary>
    public required ShoeSample Sample { get; init; }

    /// <summary>The most probable class; of equals the cheapest.</summary>
    public required int Predicted { get; init; }

    /// <summary>The price in dollars, as <see cref="PriceEstimate"/> makes it.</summary>
    public required double Estimate { get; init; }

    /// <summary>Of the classes, in class order.</summary>
    public required IReadOnlyList<double> Probabilities { get; init; }

    /// <summary>Where the price is said to lie in 80 % of cases.</summary>
    public required PriceInterval Interval { get; init; }

    /// <summary>What the price output says, in dollars; null where the run has none.</summary>
    public double? HeadPrice { get; init; }

    public int Class => Sample.Class;

    public double Price => Sample.Price;

    public string Group => Sample.Group;

    /// <summary>Probability of the predicted class.</summary>
    public double Confidence => Probabilities[Predicted];

    public bool IsHit => Predicted == Class;

    /// <param name="said">As the model says it.</param>
    public static PredictedShoe From(ShoeSample sample, ModelAnswer said, Calibration calibration, PriceScale scale)
    {
        var shoe = From(sample, said.Probabilities, calibration, scale);
        return shoe with { Estimate = PriceEstimate.Of(shoe.Estimate, said.Price, shoe.Interval), HeadPrice = said.Price };
    }

    /// <param name="said">Probabilities as they were said, uncorrected.</param>
    public static PredictedShoe From(ShoeSample sample, IReadOnlyList<double> said, Calibration calibration, PriceScale scale)
    {
        var probabilities = calibration.Apply(said);
        return new PredictedShoe
        {
            Sample = sample,
            // Of what was said: two classes that are equal must not change places by rounding.
            Predicted = said.Index().MaxBy(pair => pair.Item).Index,
            Estimate = PriceEstimate.Expected(probabilities, scale.ClassPrices),
            Probabilities = probabilities,
            Interval = calibration.Interval(probabilities, scale),
        };
    }
}
