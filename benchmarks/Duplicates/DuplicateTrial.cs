namespace ShoeData.Benchmarks.Duplicates;

/// <summary>All pairs that may be near duplicates, and the copies that were planted among the photos.</summary>
internal sealed record DuplicateTrial(IReadOnlyList<Look> Looks, IReadOnlyList<Plant> Planted)
{
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

    /// <summary>Those of the best F1, the harmonic mean of recall and precision; of equal ones the strictest.</summary>
    public Thresholds Choose(IReadOnlyCollection<string> kinds) => Thresholds.Grid.MaxBy(thresholds => Balance(Recall(thresholds, kinds).Share, Precision(thresholds, kinds).Share))
        ?? Thresholds.Shipped;

    private static double Balance(double recall, double precision) => 2 * recall * precision / Math.Max(double.Epsilon, recall + precision);

    private int Hits(Thresholds thresholds, IReadOnlyCollection<string> kinds) =>
        Looks.Count(look => look.IsHit && kinds.Contains(look.Kind) && thresholds.Accept(look.Likeness));
}
