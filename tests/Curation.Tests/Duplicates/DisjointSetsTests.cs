using CsCheck;
using ShoeData.Curation.Duplicates;

namespace ShoeData.Curation.Tests.Duplicates;

public sealed class DisjointSetsTests
{
    private const int Items = 30;

    [Fact]
    public void The_root_of_a_set_is_the_smallest_that_can_be_reached() => Gen.Select(Gen.Int[0, Items - 1], Gen.Int[0, Items - 1]).Array[0, 40].Sample(pairs =>
    {
        using var scratch = new Scratch(Path.GetTempPath());
        var sets = new DisjointSets(Items, scratch);
        foreach (var (one, other) in pairs)
            sets.Join(one, other);

        Enumerable.Range(0, Items).Select(sets.RootOf).ShouldBe(Enumerable.Range(0, Items).Select(item => Reached(item, pairs).Min()));
    });

    private static HashSet<int> Reached(int item, (int One, int Other)[] pairs)
    {
        HashSet<int> reached = [item];
        for (var before = 0; before < reached.Count;)
        {
            before = reached.Count;
            foreach (var (one, other) in pairs.Where(pair => reached.Contains(pair.One) || reached.Contains(pair.Other)))
                reached.UnionWith([one, other]);
        }

        return reached;
    }
}
