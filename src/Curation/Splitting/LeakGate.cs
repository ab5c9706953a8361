using System.Numerics;
using ShoeData.Curation.Duplicates;

namespace ShoeData.Curation.Splitting;

/// <summary>The last check before anything is written to the data set: nothing that belongs together lies in two splits.</summary>
internal static class LeakGate
{
    /// <param name="pairs">Near duplicates among the shoes, by their positions.</param>
    /// <param name="rowOf">Names a shoe and its picture in a message.</param>
    /// <exception cref="UserError">A group, a style, a picture or a pair of near duplicates lies in two splits.</exception>
    public static LeakReport Check(IReadOnlyList<PlacedShoe> shoes, IReadOnlyList<NearPair> pairs, Func<PlacedShoe, SplitImage> rowOf)
    {
        var (groups, styles) = (SplitsOf(shoes, shoe => shoe.Group), SplitsOf(shoes, shoe => shoe.Style));
        var leaks = Straddling(groups, group => $"group '{group}'")
            .Concat(Straddling(styles, style => $"style '{style}'"))
            .Concat(Straddling(SplitsOfShared(shoes), picture => $"picture '{rowOf(shoes.First(shoe => shoe.Contender.Picture == picture)).Sha256}'"))
            .Concat(pairs.Where(pair => shoes[pair.One].Split != shoes[pair.Other].Split)
                .Select(pair => $"near duplicates {rowOf(shoes[pair.One]).Path} and {rowOf(shoes[pair.Other]).Path}"))
            .ToList();
        return leaks.Count == 0
            ? new LeakReport(shoes.Count, groups.Count, styles.Count, (long)shoes.Count * (shoes.Count - 1) / 2, pairs.Count)
            : throw new UserError($"the split leaks, nothing was written to the data set: {string.Join("; ", leaks)}. Delete split.lock to split anew.", exitCode: ExitCode.Failed);
    }

    // A bit a split: most of one kind lie in one, and no list is kept of each.
    private static Dictionary<T, byte> SplitsOf<T>(IEnumerable<PlacedShoe> shoes, Func<PlacedShoe, T> key)
        where T : notnull
    {
        var splits = new Dictionary<T, byte>();
        foreach (var shoe in shoes)
            splits[key(shoe)] = (byte)(splits.GetValueOrDefault(key(shoe)) | Bit(shoe.Split));
        return splits;
    }

    // Most pictures are one shoe's: only the others can be in two splits.
    private static Dictionary<int, byte> SplitsOfShared(IReadOnlyList<PlacedShoe> shoes)
    {
        int[] pictures = [.. shoes.Select(shoe => shoe.Contender.Picture).Order()];
        var shared = pictures.Where((picture, at) => at > 0 && picture == pictures[at - 1]).ToHashSet();
        return SplitsOf(shoes.Where(shoe => shared.Contains(shoe.Contender.Picture)), shoe => shoe.Contender.Picture);
    }

    private static IEnumerable<string> Straddling<T>(Dictionary<T, byte> splits, Func<T, string> name)
        where T : notnull => splits
        .Where(one => BitOperations.PopCount(one.Value) > 1)
        .Select(one => $"{name(one.Key)} lies in {string.Join(" and ", Enum.GetValues<Split>().Where(split => (one.Value & Bit(split)) != 0).Select(split => split.ToSnakeCase()))}")
        .Order(StringComparer.Ordinal);

    private static int Bit(Split split) => 1 << (int)split;
}
