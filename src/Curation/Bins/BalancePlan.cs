namespace ShoeData.Curation.Bins;

/// <summary>
/// Two ways to train on bins of equal size, both towards the middle bin's number of training pictures: leaving some of the large bins out,
/// and showing those of the small bins changed a few times more. Validation and test stay as they are.
/// </summary>
internal sealed record BalancePlan
{
    /// <summary>Of every bin at most as many as the middle one has; as many groups as possible take part.</summary>
    public required IReadOnlyList<SplitImage> Undersample { get; init; }

    /// <summary>How many changed copies of each picture bring the small bins up.</summary>
    public required IReadOnlyList<AugmentRow> Augment { get; init; }

    public static BalancePlan Of(IReadOnlyList<SplitImage> images, CurationOptions options)
    {
        var bins = images.Where(image => image.Split is Split.Train).GroupBy(image => image.Bin).OrderBy(bin => bin.Key)
            .Select(bin => InTurns([.. bin], options.Seed))
            .ToList();
        var middle = bins.Count == 0 ? 0 : bins.Select(bin => bin.Count).Order().ElementAt((bins.Count - 1) / 2);
        return new BalancePlan
        {
            Undersample = [.. bins.SelectMany(bin => bin.Take(middle))],
            Augment = [.. bins.Where(bin => bin.Count < middle).SelectMany(bin => bin.Select((image, at) => new AugmentRow(image, Copies(bin.Count, at, middle, options))))],
        };
    }

    // The first picture of every group, then the second of every group, and so on; dealt by the seed.
    private static IReadOnlyList<SplitImage> InTurns(IReadOnlyList<SplitImage> images, int seed) =>
    [
        .. images.GroupBy(image => image.Group)
            .SelectMany(group => group.OrderBy(image => Draw(seed, image.Sha256), StringComparer.Ordinal).Select((image, turn) => new Turn(image, turn)))
            .OrderBy(turn => turn.Number)
            .ThenBy(turn => Draw(seed, turn.Image.Group), StringComparer.Ordinal)
            .Select(turn => turn.Image),
    ];

    private static string Draw(int seed, string name) => ContentHash.Of($"{seed}\n{name}");

    private static int Copies(int count, int at, int wanted, CurationOptions options)
    {
        var missing = wanted - count;
        return Math.Min(options.MostCopies, (missing / count) + (at < missing % count ? 1 : 0));
    }

    private sealed record Turn(SplitImage Image, int Number);
}
