namespace ShoeData.Pipeline.Planning;

/// <summary>Which stages are looked at, and which of them run though they are fresh.</summary>
internal sealed record StageSelection(IReadOnlySet<string> Selected, IReadOnlySet<string> Forced)
{
    /// <exception cref="UserError">A name is no stage, or two options contradict each other.</exception>
    public static StageSelection Of(RunRequest request, IReadOnlyList<StageDefinition> stages)
    {
        var names = stages.Select(stage => stage.Name).ToList();
        if (request.Only.Count > 0 && (request.From ?? request.Until) is not null)
            throw new UserError("--only names the stages one by one, --from and --until a range of them; give one or the other.");
        var only = request.Only.Select(name => IndexOf(name, "--only", names)).ToList();
        var first = request.From is { } from ? IndexOf(from, "--from", names) : 0;
        var last = request.Until is { } until ? IndexOf(until, "--until", names) : names.Count - 1;
        if (first > last)
            throw new UserError($"--from {request.From} comes after --until {request.Until}; the order is {string.Join(", ", names)}.");
        var selected = names.Where((_, index) => only.Count > 0 ? only.Contains(index) : index >= first && index <= last).ToHashSet();
        return new StageSelection(selected, Forcing(request, names, selected));
    }

    private static HashSet<string> Forcing(RunRequest request, List<string> names, HashSet<string> selected)
    {
        if (request.Force is not { Count: > 0 } asked)
            return request.Force is null ? [] : selected;
        var forced = asked.Select(name => names[IndexOf(name, "--force", names)]).ToHashSet();
        return forced.FirstOrDefault(name => !selected.Contains(name)) is { } outside
            ? throw new UserError($"--force {outside}: that stage is left out by --only, --from or --until; select it too, or do not force it.")
            : forced;
    }

    private static int IndexOf(string name, string option, List<string> names) => names.IndexOf(name) switch
    {
        >= 0 and var index => index,
        _ => throw new UserError($"{option} {name}: no such stage{NearestName.Suggest(name, names)} The stages are {string.Join(", ", names)}."),
    };
}
