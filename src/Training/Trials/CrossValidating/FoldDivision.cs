namespace ShoeData.Training;

/// <summary>Which fold each picture lies in.</summary>
/// <param name="Count">How many folds there are.</param>
/// <param name="OfPicture">From 0 to <paramref name="Count"/> - 1, in the order of the pictures it was made for.</param>
/// <param name="UnitOf">What of a picture must not be torn apart.</param>
/// <param name="Origin">Where it is from, for people.</param>
internal sealed record FoldDivision(int Count, IReadOnlyList<int> OfPicture, Func<ShoeSample, string> UnitOf, string Origin)
{
    public const int Fewest = 3;
    public const int Usual = 5;

    // Of what is not held out, to choose the epoch: with five folds the shares are 70, 10 and 20 in a hundred.
    private const double ValidationShare = 1 / 8.0;
    private const int DealSeed = 1;

    /// <summary>The folds of <c>folds.jsonl</c> where it has so many, else dealt out here by the same rules.</summary>
    /// <param name="folds">Null for as many as the file has, or <see cref="Usual"/>.</param>
    public static async Task<FoldDivision> OfAsync(DataLayout layout, LabelledShoes shoes, int? folds, CancellationToken token)
    {
        if (!File.Exists(layout.Folds))
            return ByGroup(shoes, folds ?? Usual);
        var rows = await Manifest.ReadAllAsync(layout.Folds, ManifestJson.Default.FoldImage, token);
        return rows.Count > 0 && rows[0].Folds is var written && (folds ?? written) == written && written >= Fewest
            ? Read(layout, shoes, rows)
            : ByGroup(shoes, folds ?? Usual);
    }

    /// <summary>Whole groups, dealt out as curation does it.</summary>
    public static FoldDivision ByGroup(LabelledShoes shoes, int folds) => Deal(shoes, folds, sample => sample.Group, "dealt out here");

    /// <summary>Every picture by itself: colourways of one style come to lie on both sides, as in a careless split.</summary>
    public static FoldDivision ByPicture(LabelledShoes shoes, int folds) => Deal(shoes, folds, sample => sample.Path, "pictures at random");

    /// <summary>The trial that holds one fold out: of the others an eighth chooses the epoch and teaches the calibration, the rest is learnt from.</summary>
    /// <param name="shoes">Those that the division was made for.</param>
    public Trial Trial(int fold, TrainingOptions options, LabelledShoes shoes)
    {
        var others = shoes.Samples.Where((_, at) => OfPicture[at] != fold);
        var dealt = Deal(Units(shoes.Bins, others, UnitOf), [1 - ValidationShare, ValidationShare]);
        var samples = shoes.Samples.Select((sample, at) => sample with
        {
            Split = OfPicture[at] == fold ? Split.Test : dealt[UnitOf(sample)] == 1 ? Split.Val : Split.Train,
        });
        return new Trial($"{Origin}, fold {fold + 1} of {Count}", options, shoes with { Samples = [.. samples] }, [Split.Test]);
    }

    /// <summary>One for each fold.</summary>
    public IReadOnlyList<Trial> Trials(TrainingOptions options, LabelledShoes shoes) => [.. Enumerable.Range(0, Count).Select(fold => Trial(fold, options, shoes))];

    private static FoldDivision Deal(LabelledShoes shoes, int folds, Func<ShoeSample, string> unitOf, string origin)
    {
        var units = Units(shoes.Bins, shoes.Samples, unitOf);
        if (units.Count < folds)
            throw new UserError($"--folds {folds}: there are only {units.Count} groups of shoes, and a group lies in one fold; fewer folds, or more shoes, are needed.");
        var dealt = Deal(units, [.. Enumerable.Repeat(1.0 / folds, folds)]);
        return new FoldDivision(folds, [.. shoes.Samples.Select(sample => dealt[unitOf(sample)])], unitOf, origin);
    }

    // The part of each unit by its name.
    private static Dictionary<string, int> Deal(IReadOnlyList<SplitGroup> units, IReadOnlyList<double> shares)
    {
        using var scratch = new Scratch(Path.GetTempPath());
        return units.Zip(new GroupDealer(shares, DealSeed, scratch).Deal(units, _ => null)).ToDictionary(unit => unit.First.Name, unit => unit.Second);
    }

    private static IReadOnlyList<SplitGroup> Units(IReadOnlyList<int> bins, IEnumerable<ShoeSample> samples, Func<ShoeSample, string> unitOf) =>
    [
        .. samples.GroupBy(unitOf, StringComparer.Ordinal).Select(unit => new SplitGroup(unit.Key, unit.CountBy(sample => bins[sample.Class]).ToDictionary())),
    ];

    private static FoldDivision Read(DataLayout layout, LabelledShoes shoes, IReadOnlyList<FoldImage> rows)
    {
        var folds = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            if (!folds.TryAdd(row.Group, row.Fold) && folds[row.Group] != row.Fold)
                throw new UserError($"{layout.Folds}: group '{row.Group}' lies in two folds, {folds[row.Group]} and {row.Fold}; run Curation again with --kfold {row.Folds}.");
        }

        return shoes.Samples.FirstOrDefault(sample => !folds.ContainsKey(sample.Group)) is { } missing
            ? throw new UserError($"{layout.Folds}: group '{missing.Group}' of {layout.SplitManifest} is in no fold; run Curation again with --kfold {rows[0].Folds}.")
            : new FoldDivision(rows[0].Folds, [.. shoes.Samples.Select(sample => folds[sample.Group])], sample => sample.Group, Path.GetFileName(layout.Folds));
    }
}
