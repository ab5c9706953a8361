namespace ShoeData.Training;

/// <summary>What the model has to beat, on the same pictures.</summary>
internal sealed record BaselineMetrics(MajorityMetrics Majority, MedianMetrics Median)
{
    public static BaselineMetrics Of(Baselines baselines, IReadOnlyList<ShoeSample> test, IReadOnlyList<int> bins, GroupBootstrap bootstrap)
    {
        var all = TestMetrics.Of([.. test.Select(baselines.Predict)], bootstrap);
        var majority = new MajorityMetrics
        {
            Bin = bins[baselines.MajorityClass],
            Top1 = all.Top1,
            Top1Low = all.Top1Low,
            Top1High = all.Top1High,
            WithinOneBin = all.WithinOneBin,
            WithinOneBinLow = all.WithinOneBinLow,
            WithinOneBinHigh = all.WithinOneBinHigh,
        };
        var median = new MedianMetrics { PriceUsd = baselines.MedianPrice, MaeUsd = all.MaeUsd, MaeUsdLow = all.MaeUsdLow, MaeUsdHigh = all.MaeUsdHigh };
        return new BaselineMetrics(majority, median);
    }
}
