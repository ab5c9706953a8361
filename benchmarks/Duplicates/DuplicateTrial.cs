namespace ShoeData.Benchmarks.Duplicates;

/// <summary>All pairs that may be near duplicates, and the copies that were planted among the photos.</summary>
internal sealed record DuplicateTrial(IReadOnlyList<Look> Looks, IReadOnlyList<Plant> Planted)
{
    // Below it a threshold is not chosen.
    private const double LeastPrecision = 0.99;

    /// <summary>The part of it that concerns one half of the models.</summary>
    public DuplicateTrial Half(int half) => new([.. Looks.Where(look => look.Original.Half == half)], [.. Planted.Where(plant => plant.Photo.Half == half)]);

    public Tally Recall(Thresholds thresholds, params IReadOnlyCollection<string> kinds) =>
        new(Hits(thresholds, kinds), Planted.Count(plant => kinds.Contains(plant.Kind)));

    /// <summary>Of all pairs that are found of these changes, and of the wrong ones among the table's own photos.</summary>
    public Tally Precision(Thresholds thresholds, IReadOnlyCollection<string> kinds)
    {
        var hits = Hits(thresholds, kinds);
        return new Tally(hits, hits + Wrong(thresholds, kinds).Count());
    }

    public IEnumerable<Look> Wrong(Thresholds thresholds, IReadOnlyCollection<string> kinds) =>
        Looks.Where(look => !look.IsRight && (look.IsNatural || kinds.Contains(look.Kind)) && thresholds.Accept(look.Likeness));

    /// <summary>The most recall at enough precision; of equal ones the most precise, then the strictest.</summary>
    public Thresholds Choose(IReadOnlyCollection<string> kinds) => Thresholds.Grid
        .Select(thresholds => (Thresholds: thresholds, Recall: Recall(thresholds, kinds).Share, Precision: Precision(thresholds, kinds).Share))
        .OrderByDescending(choice => Math.Min(choice.Precision, LeastPrecision)).ThenByDescending(choice => choice.Recall).ThenByDescending(choice => choice.Precision)
        .First().Thresholds;

    private int Hits(Thresholds thresholds, IReadOnlyCollection<string> kinds) =>
        Looks.Count(look => look.IsHit && kinds.Contains(look.Kind) && thresholds.Accept(look.Likeness));
}
