namespace ShoeData.Training;

/// <summary><c>leak.json</c>.</summary>
internal sealed record LeakDocument
{
    public required string Name { get; init; }

    public required string Model { get; init; }

    public required int Folds { get; init; }

    /// <summary>The parts of the data set whose pictures took part.</summary>
    public required string[] Within { get; init; }

    /// <summary>The settings that bear on the outcome.</summary>
    public required SortedDictionary<string, string> Recipe { get; init; }

    /// <summary>Whole groups in one fold.</summary>
    public required FigureSet Grouped { get; init; }

    /// <summary>Every picture by itself.</summary>
    public required FigureSet Random { get; init; }

    /// <summary>The random split less the grouped one, picture by picture.</summary>
    public required FigureSet Difference { get; init; }

    /// <summary>Pictures of a group that was also learnt from, where whole groups are dealt out; each picture is held out once.</summary>
    public required int SistersGrouped { get; init; }

    /// <summary>The same where pictures are.</summary>
    public required int SistersRandom { get; init; }

    public required BootstrapSettings Bootstrap { get; init; }

    public required string SplitManifestSha256 { get; init; }

    /// <param name="grouped">A fold each.</param>
    /// <param name="random">A fold each, of the same pictures.</param>
    public static LeakDocument Of(CrossValidationSettings settings, TrainingOptions options, IReadOnlyList<FoldOutcome> grouped, IReadOnlyList<FoldOutcome> random)
    {
        var bootstrap = new GroupBootstrap(options.BootstrapResamples, Seeds.Of(options.Seed));
        var (careful, careless) = (Predictions(grouped), Predictions(random));
        return new LeakDocument
        {
            Name = settings.Name,
            Model = options.Model,
            Folds = grouped.Count,
            Within = [.. settings.Within.Select(split => split.ToSnakeCase())],
            Recipe = grouped[0].Result.Recipe,
            Grouped = FigureSet.Of(careful, bootstrap, TrialFigures.Told),
            Random = FigureSet.Of(careless, bootstrap, TrialFigures.Told),
            Difference = TrialFigures.Lead(careless, careful, bootstrap),
            SistersGrouped = grouped.Sum(fold => Sisters(fold.Trial.Shoes)),
            SistersRandom = random.Sum(fold => Sisters(fold.Trial.Shoes)),
            Bootstrap = new BootstrapSettings("groups", 0.95, options.BootstrapResamples, options.Seed),
            SplitManifestSha256 = grouped[0].Trial.Shoes.Fingerprint,
        };
    }

    internal static int Sisters(LabelledShoes shoes)
    {
        var learnt = shoes.Of(Split.Train).Select(sample => sample.Group).ToHashSet(StringComparer.Ordinal);
        return shoes.Of(Split.Test).Count(sample => learnt.Contains(sample.Group));
    }

    // In one order for both, so that they can be compared picture by picture.
    private static IReadOnlyList<PredictedShoe> Predictions(IReadOnlyList<FoldOutcome> folds) =>
        [.. folds.SelectMany(fold => fold.Model).OrderBy(shoe => shoe.Sample.Path, StringComparer.Ordinal)];
}
