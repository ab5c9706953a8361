namespace ShoeData.Training;

/// <summary>From what a model said to its figures.</summary>
internal static class Scoring
{
    /// <param name="said">Per split, for each of its pictures, what the model says by itself.</param>
    public static MetricsDocument Of(TrainingOptions options, RunModels models, LabelledShoes shoes, IReadOnlyDictionary<Split, IReadOnlyList<ModelAnswer>> said)
    {
        var (test, meta) = (shoes.Of(Split.Test), models.Final.Meta);
        var bootstrap = new GroupBootstrap(options.BootstrapResamples, Seeds.Of(options.Seed));
        var predictions = Predictions(test, said[Split.Test], meta.Calibration, meta.Scale);
        var figures = FigureSet.Of(predictions, bootstrap);
        var constant = Baselines.Fit(shoes.Of(Split.Train), meta.Scale);
        var baselines = BaselineMetrics.Of(constant, test, shoes.Bins, bootstrap);
        var lead = bootstrap.Lead(predictions, [.. test.Select(constant.Constant)], Statistics.Top1);
        return new MetricsDocument
        {
            Run = options.Run,
            Model = meta.Model,
            Classes = meta.Classes,
            Test = figures,
            Train = Main(Split.Train),
            Validation = Main(Split.Val),
            Calibration = CalibrationMetrics.Of(meta.Calibration, Predictions(test, said[Split.Test], Calibration.None, meta.Scale), bootstrap),
            Baselines = baselines,
            Bootstrap = new BootstrapSettings("groups", 0.95, options.BootstrapResamples, options.Seed),
            Confusion = ConfusionMatrix.Of(predictions, shoes.Bins.Count),
            WeightsSha256 = meta.WeightsSha256,
            SplitManifestSha256 = shoes.Fingerprint,
            Lead = LeadMetrics.Of(lead, figures["top1"].Low, baselines.Majority["top1"].Value),
            Slices = SliceMetrics.Of(predictions, shoes.Bins, bootstrap),
        };

        FigureSet Main(Split split) => FigureSet.Of(
            Predictions(shoes.Of(split), said[split], models.For(split).Meta.Calibration, models.For(split).Meta.Scale), bootstrap, Statistics.Main);
    }

    public static IReadOnlyList<PredictedShoe> Predictions(IReadOnlyList<ShoeSample> samples, IReadOnlyList<ModelAnswer> said, Calibration calibration, PriceScale scale) =>
        [.. samples.Zip(said, (sample, answer) => PredictedShoe.From(sample, answer, calibration, scale))];
}
