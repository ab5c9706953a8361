using ShoeData.Pipeline.Fingerprints;
using ShoeData.Pipeline.Locks;

namespace ShoeData.Pipeline.Planning;

/// <summary>Compares what a stage was last run from with what lies there now.</summary>
/// <param name="listingOf">The files behind a combined hash; null when they are no longer known.</param>
internal sealed class Staleness(Func<string, GroupListing?> listingOf)
{
    private const int NamesShown = 3;

    /// <summary>Empty when the stage is fresh.</summary>
    public IReadOnlyList<StaleReason> Reasons(StageEntry? before, StageEntry now, bool forced)
    {
        List<StaleReason> reasons = forced ? [new StaleReason(StaleKind.Forced, "forced")] : [];
        if (before is null)
            return [.. reasons, new StaleReason(StaleKind.NeverRun, "never run")];
        if (before.Outcome is StageOutcome.Unfinished)
            reasons.Add(new StaleReason(StaleKind.Unfinished, "did not finish last time"));
        if (before.Version != now.Version)
            reasons.Add(new StaleReason(StaleKind.Version, $"version {before.Version} → {now.Version}"));
        reasons.AddRange(Differences(before.Parameters, now.Parameters).Select(key =>
            new StaleReason(StaleKind.Parameter, $"{key} {Shown(before.Parameters, key)} → {Shown(now.Parameters, key)}")));
        reasons.AddRange(Differences(before.Inputs, now.Inputs).Select(key =>
            new StaleReason(StaleKind.Input, $"input {Change(key, before.Inputs, now.Inputs, "changed", "new")}")));
        reasons.AddRange(Differences(before.Outputs, now.Outputs).Select(key =>
            new StaleReason(StaleKind.Output, $"output {Change(key, before.Outputs, now.Outputs, "altered", "not this stage's")}")));
        return reasons;
    }

    private static IEnumerable<string> Differences(SortedDictionary<string, string> before, SortedDictionary<string, string> now) =>
        before.Keys.Union(now.Keys).Order(StringComparer.Ordinal).Where(key => before.GetValueOrDefault(key) != now.GetValueOrDefault(key));

    private static string Shown(SortedDictionary<string, string> parameters, string key) =>
        parameters.GetValueOrDefault(key) is not { } value ? "(not set)" : value.Length == 0 ? "(empty)" : value;

    private string Change(string key, SortedDictionary<string, string> before, SortedDictionary<string, string> now, string changed, string added) =>
        (before.GetValueOrDefault(key), now.GetValueOrDefault(key)) switch
        {
            (null, _) => $"{key} {added}",
            (_, null) => $"{key} missing",
            ({ } old, { } young) when key.EndsWith('*') => $"{key} {changed}: {GroupChange(old, young)}",
            _ => $"{key} {changed}",
        };

    private string GroupChange(string before, string now)
    {
        if (listingOf(Fingerprinter.HashOf(before)) is not { } oldListing || listingOf(Fingerprinter.HashOf(now)) is not { } newListing)
            return $"{CountOf(before)} → {CountOf(now)}";
        var (oldFiles, newFiles) = (oldListing.Files(), newListing.Files());
        string[] changes =
        [
            Named("changed", newFiles.Where(file => oldFiles.TryGetValue(file.Key, out var hash) && hash != file.Value).Select(file => file.Key)),
            Named("new", newFiles.Keys.Where(name => !oldFiles.ContainsKey(name))),
            Named("missing", oldFiles.Keys.Where(name => !newFiles.ContainsKey(name))),
        ];
        return string.Join(", ", changes.Where(change => change.Length > 0));
    }

    private static string CountOf(string line) => string.Join(' ', line.Split(' ')[..2]);

    private static string Named(string what, IEnumerable<string> files)
    {
        var names = files.Order(StringComparer.Ordinal).ToList();
        var shown = string.Join(", ", names.Take(NamesShown)) + (names.Count > NamesShown ? ", ..." : "");
        return names.Count == 0 ? "" : $"{names.Count} {what} ({shown})";
    }
}
