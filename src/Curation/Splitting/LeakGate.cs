using ShoeData.Curation.Duplicates;

namespace ShoeData.Curation.Splitting;

/// <summary>The last check before anything is written to the data set: nothing that belongs together lies in two splits.</summary>
internal static class LeakGate
{
    /// <param name="pairs">Near duplicates among the rows, by their positions.</param>
    /// <exception cref="UserError">A group, a style, a picture or a pair of near duplicates lies in two splits.</exception>
    public static LeakReport Check(IReadOnlyList<SplitImage> rows, IReadOnlyList<NearPair> pairs)
    {
        var leaks = Straddling(rows, "group", row => row.Group)
            .Concat(Straddling(rows, "style", row => row.Style))
            .Concat(Straddling(rows, "picture", row => row.Sha256))
            .Concat(pairs.Where(pair => rows[pair.One].Split != rows[pair.Other].Split)
                .Select(pair => $"near duplicates {rows[pair.One].Path} and {rows[pair.Other].Path}"))
            .ToList();
        return leaks.Count == 0
            ? new LeakReport(rows.Count, Distinct(rows, row => row.Group), Distinct(rows, row => row.Style), (long)rows.Count * (rows.Count - 1) / 2, pairs.Count)
            : throw new UserError($"the split leaks, nothing was written to the data set: {string.Join("; ", leaks)}. Delete split.lock to split anew.", exitCode: ExitCode.Failed);
    }

    private static int Distinct(IReadOnlyList<SplitImage> rows, Func<SplitImage, string> key) => rows.Select(key).Distinct().Count();

    private static IEnumerable<string> Straddling(IReadOnlyList<SplitImage> rows, string what, Func<SplitImage, string> key) => rows
        .GroupBy(key)
        .Where(members => members.Select(row => row.Split).Distinct().Skip(1).Any())
        .Select(members => $"{what} '{members.Key}' lies in {string.Join(" and ", members.Select(row => row.Split).Distinct().Order().Select(split => split.ToSnakeCase()))}")
        .Order(StringComparer.Ordinal);
}
