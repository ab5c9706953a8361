using CsCheck;
using ShoeData.Curation.Splitting;

namespace ShoeData.Curation.Tests.Splitting;

public sealed class SplitAssignerTests
{
    private static readonly Dictionary<string, Split> NoLock = [];

    // Like a shop: many small styles, a few large ones, most of one price.
    private static readonly Gen<SplitGroup> Group = Gen.Select(Gen.Int[1, 9], Gen.Int[1, 9], Gen.Int[1, 12], Gen.Int[0, 3])
        .Select((bin, other, images, strays) => new SplitGroup("", strays == 3 && other != bin
            ? new Dictionary<int, int> { [bin * 30] = images, [other * 30] = 1 }
            : new Dictionary<int, int> { [bin * 30] = images }));

    private static readonly Gen<SplitGroup[]> Groups = Group.Array[3, 150].Select(Named);

    [Fact]
    public void Every_group_gets_one_split_and_the_same_one_every_time() => Groups.Sample(groups =>
    {
        var splits = Assign(groups, NoLock);

        splits.Keys.ShouldBe(groups.Select(group => group.Name), ignoreOrder: true);
        Assign([.. groups.Reverse()], NoLock).ShouldBe(splits, ignoreOrder: true);
    });

    [Fact]
    public void The_shares_are_within_two_points_of_those_wanted() => Group.Array[150, 300].Select(Named).Sample(groups =>
    {
        var splits = Assign(groups, NoLock);
        foreach (var split in Enum.GetValues<Split>())
            Share(groups, splits, split).ShouldBe(Some.Options.Share(split), 0.02);
    });

    [Fact]
    public void The_shares_are_within_five_points_in_every_bin_of_thirty_groups_or_more() => Group.Array[300, 400].Select(Named).Sample(groups =>
    {
        var splits = Assign(groups, NoLock);
        foreach (var bin in groups.SelectMany(group => group.ImagesByBin.Keys).CountBy(bin => bin).Where(bin => bin.Value >= 30).Select(bin => bin.Key))
        {
            foreach (var split in Enum.GetValues<Split>())
                ShareOf(bin, groups, splits, split).ShouldBe(Some.Options.Share(split), 0.05);
        }
    });

    [Fact]
    public void Folds_are_within_two_points_of_one_another() => Group.Array[150, 300].Select(Named).Sample(groups =>
    {
        using var scratch = new Scratch(Path.GetTempPath());
        var folds = FoldAssigner.Assign(groups, _ => null, Some.Options with { Folds = 5 }, scratch);
        for (var fold = 0; fold < 5; fold++)
            ((double)groups.Where((_, at) => folds[at] == fold).Sum(group => group.Images) / groups.Sum(group => group.Images)).ShouldBe(0.2, 0.02);
    });

    [Fact]
    public void No_split_is_made_of_the_small_groups_that_the_others_left() => Group.Array[200, 300].Select(Named).Sample(groups =>
    {
        var splits = Assign(groups, NoLock);
        var mean = groups.Average(group => group.Images);
        foreach (var split in Enum.GetValues<Split>())
            groups.Where(group => splits[group.Name] == split).Average(group => group.Images).ShouldBe(mean, 0.25 * mean);
    });

    [Fact]
    public void Every_class_with_three_groups_of_its_own_is_in_every_split() => Groups.Sample(groups =>
    {
        var splits = Assign(groups, NoLock);
        var pure = groups.Where(group => group.ImagesByBin.Count == 1).ToLookup(group => group.ImagesByBin.Keys.Single());
        foreach (var bin in pure.Where(bin => bin.Count() >= 3))
            SplitsOf(bin.Key, groups, splits).ShouldBe(Enum.GetValues<Split>(), ignoreOrder: true);
    });

    [Theory]
    [InlineData(0.01)]
    [InlineData(0.1)]
    [InlineData(1)]
    public void Added_data_moves_nothing(double added) => Groups.Sample(groups =>
    {
        var before = Assign(groups, NoLock);
        var more = Enumerable.Range(0, Math.Max(1, (int)(added * groups.Length)))
            .Select(index => new SplitGroup($"0 new {index}", new Dictionary<int, int> { [30 * (1 + (index % 9))] = 1 + (index % 20) }));

        var after = Assign([.. groups, .. more], before);

        foreach (var (name, split) in before)
            after[name].ShouldBe(split);
    });

    [Fact]
    public void New_groups_fill_the_split_that_is_most_behind_in_their_class()
    {
        var old = Named([.. Enumerable.Range(0, 20).Select(_ => new SplitGroup("", new Dictionary<int, int> { [90] = 5 }))]);
        var locked = old.ToDictionary(group => group.Name, _ => Split.Train);
        var added = new SplitGroup("new", new Dictionary<int, int> { [90] = 5 });

        Assign([.. old, added], locked)["new"].ShouldNotBe(Split.Train);
    }

    [Fact]
    public void Another_seed_gives_another_split()
    {
        var groups = Named([.. Enumerable.Range(0, 60).Select(_ => new SplitGroup("", new Dictionary<int, int> { [90] = 2 }))]);

        var (one, other) = (Assign(groups, NoLock), Assign(groups, NoLock, Some.Options with { Seed = 2 }));
        groups.ShouldContain(group => one[group.Name] != other[group.Name]);
    }

    private static Dictionary<string, Split> Assign(SplitGroup[] groups, Dictionary<string, Split> locked, CurationOptions? options = null)
    {
        using var scratch = new Scratch(Path.GetTempPath());
        var splits = SplitAssigner.Assign(groups, index => locked.TryGetValue(groups[index].Name, out var split) ? split : null, options ?? Some.Options, scratch);
        return groups.Zip(splits).ToDictionary(group => group.First.Name, group => group.Second);
    }

    private static SplitGroup[] Named(SplitGroup[] groups) => [.. groups.Select((group, index) => group with { Name = $"style {index}" })];

    private static double Share(SplitGroup[] groups, Dictionary<string, Split> splits, Split split) =>
        (double)groups.Where(group => splits[group.Name] == split).Sum(group => group.Images) / groups.Sum(group => group.Images);

    private static double ShareOf(int bin, SplitGroup[] groups, Dictionary<string, Split> splits, Split split) =>
        (double)groups.Where(group => splits[group.Name] == split).Sum(group => group.ImagesByBin.GetValueOrDefault(bin)) / groups.Sum(group => group.ImagesByBin.GetValueOrDefault(bin));

    private static IEnumerable<Split> SplitsOf(int bin, SplitGroup[] groups, Dictionary<string, Split> splits) =>
        groups.Where(group => group.ImagesByBin.ContainsKey(bin)).Select(group => splits[group.Name]).Distinct();
}
