namespace ShoeData.Training;

/// <summary>Collects the baselines' lines, each compared with the constant.</summary>
internal sealed class BaselineTable
{
    private readonly LabelledShoes _shoes;
    private readonly TrainingOptions _options;
    private readonly GroupBootstrap _bootstrap;
    private readonly Baselines _plain;
    private readonly IReadOnlyList<PredictedShoe> _constant;
    private readonly List<BaselineRow> _rows = [];

    public BaselineTable(LabelledShoes shoes, TrainingOptions options)
    {
        _shoes = shoes;
        _options = options;
        _bootstrap = new GroupBootstrap(options.BootstrapResamples, Seeds.Of(options.Seed));
        _plain = Baselines.Fit(shoes.Of(Split.Train), PriceScale.Of(shoes));
        _constant = [.. shoes.Of(Split.Test).Select(_plain.Constant)];
    }

    /// <summary>What can be had without looking at a picture.</summary>
    public void AddConstants()
    {
        Add("constant", FigureText.Text($"always ${_shoes.Bins[_plain.MajorityClass]}, and ${_plain.MedianPrice:F2}"), _constant);
        Add("brand", "the brand alone", [.. _shoes.Of(Split.Test).Select(_plain.ByBrand)]);
    }

    public void Add(IPictureFeatures features, LinearOutcome outcome) => _rows.Add(
        Row(features.Name, features.Title, outcome.Test) with { Features = outcome.Features, Chosen = outcome.Chosen, Explained = Cumulative(outcome.Shares) });

    /// <param name="weights">Of the frozen features: <c>none</c>, or the SHA-256 of the file.</param>
    public BaselineDocument Finish(string weights) => new()
    {
        Classes = [.. _shoes.Bins],
        Model = _options.Model,
        InitialWeights = weights,
        Baselines = _rows,
        Bootstrap = new BootstrapSettings("groups", 0.95, _options.BootstrapResamples, _options.Seed),
        SplitManifestSha256 = _shoes.Fingerprint,
    };

    private void Add(string name, string title, IReadOnlyList<PredictedShoe> said) => _rows.Add(Row(name, title, said));

    private BaselineRow Row(string name, string title, IReadOnlyList<PredictedShoe> said) =>
        new(name, title, null, null, [], FigureSet.Of(said, _bootstrap), TrialFigures.Lead(said, _constant, _bootstrap));

    private static double[] Cumulative(IReadOnlyList<double> shares)
    {
        var sum = 0.0;
        return [.. shares.Select(share => sum += share)];
    }
}
