using ShoeData.Pipeline.Companions;
using ShoeData.Pipeline.Planning;
using Spectre.Console;

namespace ShoeData.Pipeline.Running;

/// <summary>Brings the stages up to date, in their order, and nothing else.</summary>
internal sealed class PipelineRunner(StageContext context, IReadOnlyList<StageDefinition> stages, IReadOnlyList<Companion> companions)
{
    /// <exception cref="UserError">The request or the configuration is wrong, or another process is writing: nothing was started.</exception>
    public async Task<ExitCode> RunAsync(RunRequest request, CancellationToken token)
    {
        var started = context.Clock.GetTimestamp();
        var selection = StageSelection.Of(request, stages);
        Configuration.Check(context, stages, companions);
        using var writer = WriterLock.Take(context.Layout);
        var planner = new Planner(context);
        List<StageResult> results = [];
        foreach (var stage in stages)
            results.Add(Skip(stage, selection, results, request.KeepGoing) ?? await BringUpToDateAsync(stage, selection, planner, token));

        await planner.SaveCacheAsync(token);
        ClosingWords.Write(context, stages, results, context.Clock.GetElapsedTime(started));
        return results.Select(result => result.Code).Merge();
    }

    private StageResult? Skip(StageDefinition stage, StageSelection selection, List<StageResult> results, bool keepGoing)
    {
        if (!selection.Selected.Contains(stage.Name))
            return new StageResult(stage.Name, StageState.NotSelected);
        if (!stage.Applies(context))
            return new StageResult(stage.Name, StageState.NothingConfigured);
        var before = StageGraph.Before(stage, stages, context).Select(earlier => earlier.Name).ToHashSet();
        return results.Find(result => result.State is StageState.Failed or StageState.Blocked && (!keepGoing || before.Contains(result.Stage))) is { } failed
            ? new StageResult(stage.Name, StageState.Blocked, $"{failed.Stage} {(failed.State is StageState.Failed ? "failed" : "could not run")}")
            : null;
    }

    private async Task<StageResult> BringUpToDateAsync(StageDefinition stage, StageSelection selection, Planner planner, CancellationToken token)
    {
        var plan = await planner.PlanAsync(stage, selection.Forced.Contains(stage.Name), token);
        if (plan.IsFresh)
            return new StageResult(stage.Name, StageState.Fresh, planner.WasRefused(stage) ? ClosingWords.RefusedBefore(stage) : "");
        context.Error.MarkupLineInterpolated($"[bold]{stage.Name}[/]: {stage.Purpose} [dim]({plan.Why})[/]");
        var started = context.Clock.GetTimestamp();
        var code = await RunStageAsync(stage, plan, planner, token);
        var state = code switch
        {
            ExitCode.Done => StageState.Done,
            ExitCode.Refused => StageState.Refused,
            _ => StageState.Failed,
        };
        return new StageResult(stage.Name, state, plan.Why, context.Clock.GetElapsedTime(started)) { Code = code };
    }

    private async Task<ExitCode> RunStageAsync(StageDefinition stage, StagePlan plan, Planner planner, CancellationToken token)
    {
        await planner.BeginAsync(stage, token);
        try
        {
            await using var company = await Company.StartAsync(companions.Where(companion => companion.Stage == stage.Name), context, token);
            var code = await stage.Run(context, token);
            token.ThrowIfCancellationRequested();
            if (code is ExitCode.Done or ExitCode.Refused)
                await planner.FinishAsync(stage, plan, code, token);
            else
                planner.Forget();
            return code;
        }
        catch (Exception exception) when (!token.IsCancellationRequested)
        {
            planner.Forget();
            return Failure.Report(exception is OperationCanceledException gaveUp ? Failure.GaveUp(gaveUp) : exception, context.Error);
        }
    }
}
