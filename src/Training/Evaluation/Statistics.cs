namespace ShoeData.Training;

/// <summary>The figures of an evaluation, in the order in which they are told.</summary>
internal static class Statistics
{
    private const double ConfidentShare = 0.8;

    public static Statistic Top1 { get; } = new("top1", "top-1", StatisticUnit.Share, shoes => shoes.Average(shoe => shoe.IsHit ? 1.0 : 0));

    public static Statistic WithinOneBin { get; } =
        new("within_one_bin", "within one bin", StatisticUnit.Share, shoes => shoes.Average(shoe => Math.Abs(shoe.Predicted - shoe.Class) <= 1 ? 1.0 : 0));

    public static Statistic MeanError { get; } =
        new("mae_usd", "mean error", StatisticUnit.Dollars, shoes => shoes.Average(shoe => Math.Abs(shoe.Estimate - shoe.Price)));

    /// <summary>Of the price output; only where every shoe has a price from it.</summary>
    public static Statistic PriceHeadError { get; } =
        new("price_head_mae_usd", "mean error of the price output", StatisticUnit.Dollars, shoes => shoes.Average(shoe => Math.Abs((shoe.HeadPrice ?? double.NaN) - shoe.Price)));

    public static Statistic LogLoss { get; } =
        new("nll", "log loss", StatisticUnit.Number, shoes => shoes.Average(shoe => -Math.Log(Math.Max(shoe.Probabilities[shoe.Class], 1e-12))));

    public static Statistic CalibrationError { get; } = new("ece", "calibration error", StatisticUnit.Share, Reliability.Error);

    /// <summary>The few that are told of parts of the pictures.</summary>
    public static IReadOnlyList<Statistic> Main { get; } = [Top1, WithinOneBin, MeanError];

    public static IReadOnlyList<Statistic> All { get; } =
    [
        Top1,
        WithinOneBin,
        new("balanced_accuracy", "balanced accuracy", StatisticUnit.Share, shoes => Recalls(shoes).Average()),
        new("macro_f1", "macro F1", StatisticUnit.Share, MacroF1),
        new("kappa", "quadratic kappa", StatisticUnit.Number, QuadraticKappa),
        MeanError,
        new("rmse_usd", "root mean squared error", StatisticUnit.Dollars, shoes => Math.Sqrt(shoes.Average(SquaredError))),
        new("r2", "R\u00b2", StatisticUnit.Number, RSquared),
        LogLoss,
        CalibrationError,
        new("accuracy_at_80", "top-1 of the surest 80 %", StatisticUnit.Share, OfTheSurest),
        new("interval_coverage", "prices within the 80 % interval", StatisticUnit.Share, shoes => shoes.Average(shoe => shoe.Price >= shoe.Interval.Low && shoe.Price <= shoe.Interval.High ? 1.0 : 0)),
        new("interval_width_usd", "width of the interval", StatisticUnit.Dollars, shoes => shoes.Average(shoe => shoe.Interval.High - shoe.Interval.Low)),
    ];

    /// <summary>All of them, and that of the price output where a set has it.</summary>
    public static IReadOnlyList<Statistic> In(FigureSet figures) => figures.Find(PriceHeadError.Name) is null ? All : [.. All, PriceHeadError];

    // Classes without a picture have no recall; they do not count.
    private static IEnumerable<double> Recalls(IReadOnlyList<PredictedShoe> shoes) =>
        shoes.GroupBy(shoe => shoe.Class).OrderBy(group => group.Key).Select(group => group.Average(shoe => shoe.IsHit ? 1.0 : 0));

    private static double MacroF1(IReadOnlyList<PredictedShoe> shoes) => shoes.Select(shoe => shoe.Class).Distinct().Order().Average(label =>
    {
        var hits = shoes.Count(shoe => shoe.Class == label && shoe.IsHit);
        return 2.0 * hits / (shoes.Count(shoe => shoe.Class == label) + shoes.Count(shoe => shoe.Predicted == label));
    });

    // Cohen 1968: 1 - observed over expected squared distance; the expected one pairs every truth with every prediction.
    private static double QuadraticKappa(IReadOnlyList<PredictedShoe> shoes)
    {
        var observed = shoes.Average(shoe => Math.Pow(shoe.Class - shoe.Predicted, 2));
        var (truth, said) = (Moments(shoes.Select(shoe => shoe.Class)), Moments(shoes.Select(shoe => shoe.Predicted)));
        var expected = truth.Variance + said.Variance + Math.Pow(truth.Mean - said.Mean, 2);
        return expected == 0 ? 0 : 1 - (observed / expected);
    }

    private static double RSquared(IReadOnlyList<PredictedShoe> shoes)
    {
        var mean = shoes.Average(shoe => shoe.Price);
        var spread = shoes.Sum(shoe => Math.Pow(shoe.Price - mean, 2));
        return spread == 0 ? 0 : 1 - (shoes.Sum(SquaredError) / spread);
    }

    private static double SquaredError(PredictedShoe shoe) => Math.Pow(shoe.Estimate - shoe.Price, 2);

    private static double OfTheSurest(IReadOnlyList<PredictedShoe> shoes)
    {
        var answered = shoes.OrderByDescending(shoe => shoe.Confidence).Take(Math.Max(1, (int)Math.Round(ConfidentShare * shoes.Count)));
        return answered.Average(shoe => shoe.IsHit ? 1.0 : 0);
    }

    private static (double Mean, double Variance) Moments(IEnumerable<int> values)
    {
        var all = values.ToList();
        var mean = all.Average();
        return (mean, all.Average(value => Math.Pow(value - mean, 2)));
    }
}
