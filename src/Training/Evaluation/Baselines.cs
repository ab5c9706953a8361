namespace ShoeData.Training;

/// <summary>What can be had without looking at a picture: learnt from the training split alone.</summary>
/// <param name="MajorityClass">The most frequent class; of equals the cheapest.</param>
/// <param name="MedianPrice">In dollars.</param>
internal sealed record Baselines(int MajorityClass, double MedianPrice)
{
    public static Baselines Fit(IReadOnlyList<ShoeSample> train)
    {
        var majority = train.CountBy(sample => sample.Class).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).First().Key;
        return new Baselines(majority, GroupBootstrap.Percentile([.. train.Select(sample => sample.Price).Order()], 0.5));
    }

    /// <summary>What they say of a picture: always the same.</summary>
    public PredictedShoe Predict(ShoeSample sample) => new(sample.Class, MajorityClass, sample.Price, MedianPrice, sample.Group);
}
