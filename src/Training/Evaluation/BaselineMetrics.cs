namespace ShoeData.Training;

/// <summary>What the model has to beat, on the same pictures.</summary>
/// <param name="MajorityBin">Lower bound in dollars of the most frequent training class.</param>
/// <param name="MedianPriceUsd">Of the training prices.</param>
/// <param name="Majority">Always that class.</param>
/// <param name="Median">Always that price.</param>
/// <param name="BrandPrior">The brand alone: its training shoes' classes and median price.</param>
internal sealed record BaselineMetrics(int MajorityBin, double MedianPriceUsd, FigureSet Majority, FigureSet Median, FigureSet BrandPrior)
{
    private static readonly Statistic[] OfPrices = [.. Statistics.All.Where(statistic => statistic.Name is "mae_usd" or "rmse_usd" or "r2")];
    private static readonly Statistic[] OfClasses = [.. Statistics.All.Where(statistic => statistic.Unit is not StatisticUnit.Dollars && statistic.Name is not ("r2" or "interval_coverage"))];
    private static readonly Statistic[] OfBoth = [.. Statistics.All.Where(statistic => OfPrices.Contains(statistic) || OfClasses.Contains(statistic))];

    public static BaselineMetrics Of(Baselines baselines, IReadOnlyList<ShoeSample> test, IReadOnlyList<int> bins, GroupBootstrap bootstrap)
    {
        IReadOnlyList<PredictedShoe> constant = [.. test.Select(baselines.Constant)];
        return new BaselineMetrics(
            bins[baselines.MajorityClass],
            baselines.MedianPrice,
            FigureSet.Of(constant, bootstrap, OfClasses),
            FigureSet.Of(constant, bootstrap, OfPrices),
            FigureSet.Of([.. test.Select(baselines.ByBrand)], bootstrap, OfBoth));
    }
}
