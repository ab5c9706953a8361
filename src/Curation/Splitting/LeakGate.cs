using ShoeData.Curation.Duplicates;

namespace ShoeData.Curation.Splitting;

/// <summary>The last check before anything is written to the data set: nothing that belongs together lies in two splits.</summary>
/// <param name="rowOf">Names a shoe and its picture in a message.</param>
internal sealed class LeakGate(Func<PlacedShoe, SplitImage> rowOf, Scratch scratch)
{
    /// <param name="pairs">Near duplicates among the shoes, by their positions.</param>
    /// <exception cref="UserError">A group, a style, a picture or a pair of near duplicates lies in two splits.</exception>
    public LeakReport Check(IReadOnlyList<PlacedShoe> shoes, IReadOnlyList<NearPair> pairs)
    {
        var groups = Of(shoes, shoe => shoe.Group, row => $"group '{row.Group}'");
        var styles = Of(shoes, shoe => shoe.Style, row => $"style '{row.Style}'");
        var pictures = Of(shoes, shoe => shoe.Contender.Picture, row => $"picture '{row.Sha256}'");
        var near = pairs.Where(pair => shoes[pair.One].Split != shoes[pair.Other].Split)
            .Select(pair => $"near duplicates {rowOf(shoes[pair.One]).Path} and {rowOf(shoes[pair.Other]).Path}");
        IReadOnlyList<string> leaks = [.. groups.Leaks, .. styles.Leaks, .. pictures.Leaks, .. near];
        return leaks.Count == 0
            ? new LeakReport(shoes.Count, groups.Count, styles.Count, (long)shoes.Count * (shoes.Count - 1) / 2, pairs.Count)
            : throw new UserError($"the split leaks, nothing was written to the data set: {string.Join("; ", leaks)}. Delete split.lock to split anew.", exitCode: ExitCode.Failed);
    }

    private Kind Of(IReadOnlyList<PlacedShoe> shoes, Func<PlacedShoe, int> key, Func<SplitImage, string> name)
    {
        using var sorter = scratch.Sorter<Member>();
        foreach (var (at, shoe) in shoes.Index())
            sorter.Add(new Member(key(shoe), shoe.Split, at));
        var (count, leaks) = (0, new List<string>());
        foreach (var members in SortedRuns.Of(sorter.Sorted(), member => member.Key))
        {
            count++;
            if (members[0].Split != members[^1].Split)
                leaks.Add($"{name(rowOf(shoes[members[0].At]))} lies in {string.Join(" and ", members.Select(member => member.Split).Distinct().Select(split => split.ToSnakeCase()))}");
        }

        return new Kind(count, [.. leaks.Order(StringComparer.Ordinal)]);
    }

    /// <summary>How many there are of one kind, and which of them lie in several splits.</summary>
    private sealed record Kind(int Count, IReadOnlyList<string> Leaks);

    private readonly record struct Member(int Key, Split Split, int At) : IComparable<Member>
    {
        public int CompareTo(Member other) => Key != other.Key ? Key.CompareTo(other.Key) : Split != other.Split ? Split.CompareTo(other.Split) : At.CompareTo(other.At);
    }
}
