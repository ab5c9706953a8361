namespace ShoeData.Training;

/// <summary><c>compare.json</c>.</summary>
internal sealed record CompareDocument
{
    public required string Name { get; init; }

    public required int[] Seeds { get; init; }

    /// <summary>Lower bounds of the classes in dollars, in class order.</summary>
    public required int[] Classes { get; init; }

    /// <summary>The first is the one that the others are compared with.</summary>
    public required IReadOnlyList<CandidateFigures> Candidates { get; init; }

    /// <summary>Always the majority class and the median price of training, on test.</summary>
    public required FigureSet Constant { get; init; }

    /// <summary>The brand alone, on test.</summary>
    public required FigureSet Brand { get; init; }

    public required BootstrapSettings Bootstrap { get; init; }

    public required string SplitManifestSha256 { get; init; }

    /// <param name="results">For each candidate, one for each seed.</param>
    public static CompareDocument Of(CompareSettings settings, LabelledShoes shoes, IReadOnlyList<IReadOnlyList<TrialResult>> results)
    {
        var options = settings.Candidates[0].Options;
        var seed = settings.Seeds[0];
        var bootstrap = new GroupBootstrap(options.BootstrapResamples, Training.Seeds.Of(seed));
        var baselines = Baselines.Fit(shoes.Of(Split.Train), PriceScale.Of(shoes));
        var test = shoes.Of(Split.Test);
        var first = CandidateFigures.OfAllSeeds(results[0], shoes, Split.Test);
        return new CompareDocument
        {
            Name = settings.Name,
            Seeds = [.. settings.Seeds],
            Classes = [.. shoes.Bins],
            Candidates = [.. settings.Candidates.Zip(results, (candidate, of) => CandidateFigures.Of(candidate, of, shoes, first, bootstrap))],
            Constant = FigureSet.Of([.. test.Select(baselines.Constant)], bootstrap, TrialFigures.Told),
            Brand = FigureSet.Of([.. test.Select(baselines.ByBrand)], bootstrap, TrialFigures.Told),
            Bootstrap = new BootstrapSettings("groups", 0.95, options.BootstrapResamples, seed),
            SplitManifestSha256 = shoes.Fingerprint,
        };
    }
}
