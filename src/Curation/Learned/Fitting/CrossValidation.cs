namespace ShoeData.Curation.Learned.Fitting;

/// <summary>
/// Tests on products that nothing was learned from: neither the weights, nor the outline's limits, nor the score up to which it must consent, which each
/// fold chooses by a cross-validation of its own among the others.
/// </summary>
internal sealed class CrossValidation(IReadOnlyList<Example> examples, int folds, CurationOptions options)
{
    /// <summary>Where two are held out, one must be left.</summary>
    public const int FewestFolds = 3;

    /// <summary>Models that are fitted: one without each fold, and one without each two.</summary>
    public int Models => folds * (folds + 1) / 2;

    /// <summary>Each original, answered by what was fitted without its fold.</summary>
    public async Task<IReadOnlyList<TestedPicture>> TestAsync(Action tick, CancellationToken token)
    {
        var pairs = Enumerable.Range(0, folds).SelectMany(one => Enumerable.Range(one, folds - one).Select(other => new HeldOut(one, other)));
        var answers = new Dictionary<HeldOut, IReadOnlyList<TestedPicture>>();
        await foreach (var (held, tested) in ParallelStream.Map(pairs, Environment.ProcessorCount, (held, _) => ValueTask.FromResult((held, Test(held))), token))
        {
            answers[held] = tested;
            tick();
        }

        return [.. Enumerable.Range(0, folds).SelectMany(fold => Test(fold, answers)).OrderBy(picture => picture.Picture.Path, StringComparer.Ordinal)];
    }

    private IEnumerable<TestedPicture> Test(int fold, Dictionary<HeldOut, IReadOnlyList<TestedPicture>> answers)
    {
        var others = Enumerable.Range(0, folds).Where(other => other != fold)
            .SelectMany(other => answers[new HeldOut(Math.Min(fold, other), Math.Max(fold, other))].Where(picture => picture.Picture.Fold(folds) == other)).ToList();
        var sure = ConsentFit.Choose(others);
        return answers[new HeldOut(fold, fold)].Select(picture => picture with { Limits = picture.Limits with { SideSureScore = sure } });
    }

    private IReadOnlyList<TestedPicture> Test(HeldOut held)
    {
        var seen = examples.Where(example => !held.Has(example.Picture.Fold(folds))).ToList();
        var (model, limits) = (ViewFit.Fit(seen), OutlineFit.Fit(seen, options));
        return [.. examples
            .Where(example => example.IsOriginal && held.Has(example.Picture.Fold(folds)))
            .Select(example => new TestedPicture(example.Picture, example.Features is { } features ? model.Answer(features) : null, example.Outline, limits))];
    }

    private readonly record struct HeldOut(int One, int Other)
    {
        public bool Has(int fold) => fold == One || fold == Other;
    }
}
