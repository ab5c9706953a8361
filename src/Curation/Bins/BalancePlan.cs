using System.Collections;

namespace ShoeData.Curation.Bins;

/// <summary>
/// Two ways to train on bins of equal size, both towards the middle bin's number of training pictures: leaving some of the large bins out,
/// and showing those of the small bins changed a few times more. Validation and test stay as they are.
/// </summary>
internal sealed class BalancePlan
{
    // Both by the places of listings.
    private readonly BitArray _undersample;
    private readonly Column<int> _copies;

    private BalancePlan(int places, Scratch scratch) => (_undersample, _copies) = (new BitArray(places), scratch.Column<int>(places));

    /// <param name="nameOf">The SHA-256 of a shoe's picture.</param>
    /// <param name="groupNameOf">How a group is called.</param>
    public static BalancePlan Of(IReadOnlyList<PlacedShoe> shoes, Func<PlacedShoe, string> nameOf, Func<int, string> groupNameOf, CurationOptions options, Scratch scratch)
    {
        var plan = new BalancePlan(shoes.Select(shoe => shoe.Contender.Place).Append(-1).Max() + 1, scratch);
        var train = shoes.Where(shoe => shoe.Split is Split.Train);
        var counts = train.CountBy(shoe => shoe.Bin).ToDictionary();
        var middle = counts.Count == 0 ? 0 : counts.Values.Order().ElementAt((counts.Count - 1) / 2);
        using var drawn = scratch.Sorter<Drawn>();
        foreach (var shoe in train)
            drawn.Add(new Drawn(shoe.Bin, shoe.Group, Draw(options.Seed, nameOf(shoe)), shoe.Contender.Place));
        using var turns = scratch.Sorter<Turn>();
        foreach (var turn in Turns(drawn.Sorted(), group => Draw(options.Seed, groupNameOf(group))))
            turns.Add(turn);
        var dealt = new Dictionary<int, int>();
        foreach (var turn in turns.Sorted())
        {
            var at = dealt.GetValueOrDefault(turn.Bin);
            dealt[turn.Bin] = at + 1;
            plan._undersample[turn.Place] = at < middle;
            if (counts[turn.Bin] < middle)
                plan._copies[turn.Place] = Copies(counts[turn.Bin], at, middle, options);
        }

        return plan;
    }

    /// <summary>Whether a shoe is among those of which every bin has at most as many as the middle one; as many groups as possible take part.</summary>
    public bool IsInUndersample(PlacedShoe shoe) => _undersample[shoe.Contender.Place];

    /// <summary>How many changed copies of a shoe's picture bring the small bins up.</summary>
    public int CopiesOf(PlacedShoe shoe) => _copies[shoe.Contender.Place];

    // The first picture of every group, then the second of every group, and so on; dealt by the seed.
    private static IEnumerable<Turn> Turns(IEnumerable<Drawn> sorted, Func<int, ContentName> drawOf)
    {
        foreach (var group in SortedRuns.Of(sorted, drawn => (drawn.Bin, drawn.Group)))
        {
            var draw = drawOf(group[0].Group);
            for (var number = 0; number < group.Count; number++)
                yield return new Turn(group[0].Bin, number, draw, group[number].Place);
        }
    }

    private static ContentName Draw(int seed, string name) => ContentName.Of($"{seed}\n{name}");

    private static int Copies(int count, int at, int wanted, CurationOptions options)
    {
        var missing = wanted - count;
        return Math.Min(options.MostCopies, (missing / count) + (at < missing % count ? 1 : 0));
    }

    private readonly record struct Drawn(int Bin, int Group, ContentName Draw, int Place) : IComparable<Drawn>
    {
        public int CompareTo(Drawn other) => Bin != other.Bin ? Bin.CompareTo(other.Bin)
            : Group != other.Group ? Group.CompareTo(other.Group)
            : Draw != other.Draw ? Draw.CompareTo(other.Draw)
            : Place.CompareTo(other.Place);
    }

    private readonly record struct Turn(int Bin, int Number, ContentName Draw, int Place) : IComparable<Turn>
    {
        public int CompareTo(Turn other) => Bin != other.Bin ? Bin.CompareTo(other.Bin)
            : Number != other.Number ? Number.CompareTo(other.Number)
            : Draw != other.Draw ? Draw.CompareTo(other.Draw)
            : Place.CompareTo(other.Place);
    }
}
