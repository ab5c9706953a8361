namespace ShoeData.Training;

/// <summary>How often a model is right when it is so sure (DeGroot and Fienberg 1983): bins of equal width, empty ones left out.</summary>
internal static class Reliability
{
    private const int Bins = 15;

    public static IReadOnlyList<ReliabilityBin> Of(IReadOnlyList<PredictedShoe> shoes) =>
    [
        .. shoes.GroupBy(shoe => Math.Min(Bins - 1, (int)(shoe.Confidence * Bins)))
            .OrderBy(bin => bin.Key)
            .Select(bin => new ReliabilityBin(bin.Average(shoe => shoe.Confidence), bin.Average(shoe => shoe.IsHit ? 1.0 : 0), bin.Count())),
    ];

    /// <summary>The expected calibration error (Naeini et al. 2015).</summary>
    /// <param name="shoes">At least one.</param>
    public static double Error(IReadOnlyList<PredictedShoe> shoes) => Of(shoes).Sum(bin => bin.Count * Math.Abs(bin.Accuracy - bin.Confidence)) / shoes.Count;
}
