namespace ShoeData.Curation.Learned.Fitting;

/// <summary>Tests on products that were not learned from.</summary>
internal static class CrossValidation
{
    /// <summary>Each original, answered by the model that was fitted without its fold.</summary>
    public static async Task<IReadOnlyList<TestedPicture>> TestAsync(IReadOnlyList<Example> examples, int folds, Action tick, CancellationToken token)
    {
        var tested = new List<TestedPicture>();
        var results = ParallelStream.Map(Enumerable.Range(0, folds), Environment.ProcessorCount, (fold, _) => ValueTask.FromResult(Test(examples, fold, folds)), token);
        await foreach (var part in results)
        {
            tested.AddRange(part);
            tick();
        }

        return [.. tested.OrderBy(picture => picture.Picture.Path, StringComparer.Ordinal)];
    }

    private static List<TestedPicture> Test(IReadOnlyList<Example> examples, int fold, int folds)
    {
        var model = ViewFit.Fit([.. examples.Where(example => example.Picture.Fold(folds) != fold)]);
        return [.. examples
            .Where(example => example.IsOriginal && example.Picture.Fold(folds) == fold)
            .Select(example => new TestedPicture(example.Picture, example.Features is { } features ? model.Answer(features) : null))];
    }
}
