namespace ShoeData.Training;

/// <summary><c>crossval.json</c>.</summary>
internal sealed record CrossValidationDocument
{
    public required string Name { get; init; }

    public required string Model { get; init; }

    public required int Folds { get; init; }

    /// <summary>Where the folds are from.</summary>
    public required string FoldsFrom { get; init; }

    /// <summary>The parts of the data set whose pictures took part.</summary>
    public required string[] Within { get; init; }

    /// <summary>Lower bounds of the classes in dollars, in class order.</summary>
    public required int[] Classes { get; init; }

    /// <summary>The settings that bear on the outcome.</summary>
    public required SortedDictionary<string, string> Recipe { get; init; }

    /// <summary>All folds' predictions together.</summary>
    public required FigureSet Pooled { get; init; }

    /// <summary>Always the majority class and the median price of the fold's training pictures.</summary>
    public required FigureSet Constant { get; init; }

    public required FigureSet Brand { get; init; }

    /// <summary>The model less the constant, picture by picture.</summary>
    public required FigureSet Lead { get; init; }

    public required IReadOnlyList<FoldFigures> PerFold { get; init; }

    /// <summary>The model less earlier cross-validations, picture by picture.</summary>
    public required IReadOnlyList<RivalLead> Against { get; init; }

    public required BootstrapSettings Bootstrap { get; init; }

    public required string SplitManifestSha256 { get; init; }

    public static CrossValidationDocument Of(CrossValidationSettings settings, TrainingOptions options, FoldDivision division, IReadOnlyList<FoldOutcome> folds, IReadOnlyList<RivalPredictions> rivals)
    {
        var bootstrap = new GroupBootstrap(options.BootstrapResamples, Seeds.Of(options.Seed));
        IReadOnlyList<PredictedShoe> model = [.. folds.SelectMany(fold => fold.Model)];
        IReadOnlyList<PredictedShoe> constant = [.. folds.SelectMany(fold => fold.Constant)];
        return new CrossValidationDocument
        {
            Name = settings.Name,
            Model = options.Model,
            Folds = division.Count,
            FoldsFrom = division.Origin,
            Within = [.. settings.Within.Select(split => split.ToSnakeCase())],
            Classes = [.. folds[0].Trial.Shoes.Bins],
            Recipe = folds[0].Result.Recipe,
            Pooled = FigureSet.Of(model, bootstrap),
            Constant = FigureSet.Of(constant, bootstrap, TrialFigures.Told),
            Brand = FigureSet.Of([.. folds.SelectMany(fold => fold.Brand)], bootstrap, TrialFigures.Told),
            Lead = TrialFigures.Lead(model, constant, bootstrap),
            PerFold = [.. folds.Index().Select(fold => FoldFigures.Of(fold.Item, fold.Index + 1, bootstrap))],
            Against = [.. rivals.Select(rival => new RivalLead(rival.Name, TrialFigures.Lead(model, rival.Of(model), bootstrap)))],
            Bootstrap = new BootstrapSettings("groups", 0.95, options.BootstrapResamples, options.Seed),
            SplitManifestSha256 = folds[0].Trial.Shoes.Fingerprint,
        };
    }
}
