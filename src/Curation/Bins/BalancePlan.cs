namespace ShoeData.Curation.Bins;

/// <summary>
/// Two ways to train on bins of equal size, both towards the middle bin's number of training pictures: leaving some of the large bins out,
/// and showing those of the small bins changed a few times more. Validation and test stay as they are.
/// </summary>
internal sealed record BalancePlan
{
    /// <summary>Of every bin at most as many as the middle one has; as many groups as possible take part.</summary>
    public required IReadOnlyList<PlacedShoe> Undersample { get; init; }

    /// <summary>How many changed copies of each picture bring the small bins up.</summary>
    public required IReadOnlyList<AugmentRow> Augment { get; init; }

    /// <param name="nameOf">The SHA-256 of a shoe's picture.</param>
    public static BalancePlan Of(IReadOnlyList<PlacedShoe> shoes, Func<PlacedShoe, string> nameOf, CurationOptions options)
    {
        var bins = shoes.Where(shoe => shoe.Split is Split.Train).GroupBy(shoe => shoe.Bin).OrderBy(bin => bin.Key)
            .Select(bin => InTurns(bin, nameOf, options.Seed))
            .ToList();
        var middle = bins.Count == 0 ? 0 : bins.Select(bin => bin.Count).Order().ElementAt((bins.Count - 1) / 2);
        return new BalancePlan
        {
            Undersample = [.. bins.SelectMany(bin => bin.Take(middle))],
            Augment = [.. bins.Where(bin => bin.Count < middle).SelectMany(bin => bin.Select((shoe, at) => new AugmentRow(shoe, Copies(bin.Count, at, middle, options))))],
        };
    }

    // The first picture of every group, then the second of every group, and so on; dealt by the seed.
    private static IReadOnlyList<PlacedShoe> InTurns(IEnumerable<PlacedShoe> shoes, Func<PlacedShoe, string> nameOf, int seed) =>
    [
        .. shoes.GroupBy(shoe => shoe.Group)
            .SelectMany(group => group.OrderBy(shoe => Draw(seed, nameOf(shoe))).Select((shoe, number) => new Turn(shoe, number, Draw(seed, group.Key))))
            .OrderBy(turn => turn)
            .Select(turn => turn.Shoe),
    ];

    private static ContentName Draw(int seed, string name) => ContentName.Of($"{seed}\n{name}");

    private static int Copies(int count, int at, int wanted, CurationOptions options)
    {
        var missing = wanted - count;
        return Math.Min(options.MostCopies, (missing / count) + (at < missing % count ? 1 : 0));
    }

    private readonly record struct Turn(PlacedShoe Shoe, int Number, ContentName Draw) : IComparable<Turn>
    {
        public int CompareTo(Turn other) => Number != other.Number ? Number.CompareTo(other.Number) : Draw.CompareTo(other.Draw);
    }
}
