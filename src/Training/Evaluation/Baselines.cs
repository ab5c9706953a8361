namespace ShoeData.Training;

/// <summary>What can be had without looking at a picture: learnt from the training split alone.</summary>
internal sealed class Baselines
{
    // A brand of few training shoes is mostly taken for an average one.
    private const double PriorShoes = 5;

    private readonly IReadOnlyDictionary<string, double[]> _brands;
    private readonly IReadOnlyDictionary<string, double> _brandMedians;
    private readonly double[] _prior;
    private readonly PriceScale _scale;

    private Baselines(IReadOnlyList<ShoeSample> train, PriceScale scale)
    {
        _scale = scale;
        _prior = Shares(train, new double[scale.Bins.Count], 0);
        _brands = train.GroupBy(sample => sample.Brand, StringComparer.OrdinalIgnoreCase).ToDictionary(brand => brand.Key, brand => Shares([.. brand], _prior, PriorShoes), StringComparer.OrdinalIgnoreCase);
        _brandMedians = train.GroupBy(sample => sample.Brand, StringComparer.OrdinalIgnoreCase).ToDictionary(brand => brand.Key, brand => Median(brand), StringComparer.OrdinalIgnoreCase);
        MedianPrice = Median(train);
        MajorityClass = _prior.Index().MaxBy(pair => pair.Item).Index;
    }

    /// <summary>The most frequent class; of equals the cheapest.</summary>
    public int MajorityClass { get; }

    /// <summary>In dollars.</summary>
    public double MedianPrice { get; }

    /// <param name="train">At least one.</param>
    public static Baselines Fit(IReadOnlyList<ShoeSample> train, PriceScale scale) => new(train, scale);

    /// <summary>Always the same: the majority class, the median price, and the shares of the classes in training.</summary>
    public PredictedShoe Constant(ShoeSample sample) => Said(sample, _prior, MedianPrice);

    /// <summary>By brand alone: the shares of the classes, and the median price, among the brand's training shoes.</summary>
    public PredictedShoe ByBrand(ShoeSample sample) => Said(sample, _brands.GetValueOrDefault(sample.Brand, _prior), _brandMedians.GetValueOrDefault(sample.Brand, MedianPrice));

    private PredictedShoe Said(ShoeSample sample, double[] shares, double price) => PredictedShoe.From(sample, shares, Calibration.None, _scale) with { Estimate = price };

    private static double[] Shares(IReadOnlyList<ShoeSample> shoes, double[] prior, double weight) =>
        [.. prior.Select((share, label) => (shoes.Count(shoe => shoe.Class == label) + (weight * share)) / (shoes.Count + weight))];

    private static double Median(IEnumerable<ShoeSample> shoes) => GroupBootstrap.Percentile([.. shoes.Select(shoe => shoe.Price).Order()], 0.5);
}
