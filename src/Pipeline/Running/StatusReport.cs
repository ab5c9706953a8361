using ShoeData.Pipeline.Planning;

namespace ShoeData.Pipeline.Running;

/// <summary>Tells each stage's state without running or writing anything.</summary>
internal sealed class StatusReport(StageContext context, IReadOnlyList<StageDefinition> stages)
{
    /// <exception cref="UserError">The request is wrong.</exception>
    public async Task<IReadOnlyList<StageResult>> CreateAsync(RunRequest request, CancellationToken token)
    {
        var selection = StageSelection.Of(request, stages);
        var planner = new Planner(context);
        List<StageResult> results = [];
        foreach (var stage in stages)
            results.Add(await StateOfAsync(stage, selection, planner, results, token));
        return results;
    }

    private async Task<StageResult> StateOfAsync(
        StageDefinition stage, StageSelection selection, Planner planner, List<StageResult> results, CancellationToken token)
    {
        if (!selection.Selected.Contains(stage.Name))
            return new StageResult(stage.Name, StageState.NotSelected);
        if (!stage.Applies(context))
            return new StageResult(stage.Name, StageState.NothingConfigured);
        var plan = await planner.PlanAsync(stage, selection.Forced.Contains(stage.Name), token);
        if (!plan.IsFresh)
            return new StageResult(stage.Name, StageState.Stale, plan.Why);
        var before = StageGraph.Before(stage, stages, context).Select(earlier => earlier.Name).ToHashSet();
        var waitsFor = results.Where(result => result.State is StageState.Stale or StageState.Waits && before.Contains(result.Stage)).Select(result => result.Stage).ToList();
        return waitsFor.Count > 0
            ? new StageResult(stage.Name, StageState.Waits, $"runs if {string.Join(" or ", waitsFor)} gives something else than last time")
            : new StageResult(stage.Name, StageState.Fresh, planner.WasRefused(stage) ? ClosingWords.RefusedBefore(stage) : "");
    }
}
