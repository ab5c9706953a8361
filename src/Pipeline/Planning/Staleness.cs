using ShoeData.Pipeline.Fingerprints;
using ShoeData.Pipeline.Locks;

namespace ShoeData.Pipeline.Planning;

/// <summary>Compares what a stage was last run from with what lies there now.</summary>
/// <param name="filesOf">The files behind a combined hash, in ordinal order of their names; null when they are no longer known.</param>
internal sealed class Staleness(Func<string, IEnumerable<ListedFile>?> filesOf)
{
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
        if (filesOf(Fingerprinter.HashOf(before)) is not { } oldFiles || filesOf(Fingerprinter.HashOf(now)) is not { } newFiles)
            return $"{CountOf(before)} → {CountOf(now)}";
        var (changed, added, missing) = (new NamedFiles("changed"), new NamedFiles("new"), new NamedFiles("missing"));
        foreach (var (old, young) in OrderedJoin.Of(oldFiles, file => file.Name, newFiles, file => file.Name))
        {
            switch (old, young)
            {
                case (null, { } file):
                    added.Add(file);
                    break;
                case ({ } file, null):
                    missing.Add(file);
                    break;
                case ({ } was, { } file) when was.Sha256 != file.Sha256:
                    changed.Add(file);
                    break;
            }
        }

        return string.Join(", ", new[] { changed, added, missing }.Where(files => files.Any));
    }

    private static string CountOf(string line) => string.Join(' ', line.Split(' ')[..2]);
}
