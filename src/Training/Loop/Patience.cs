namespace ShoeData.Training;

/// <summary>When to stop early: so many epochs of fine-tuning have brought nothing better on validation.</summary>
internal static class Patience
{
    public static bool IsOver(IReadOnlyList<EpochResult> history, TrainingOptions options)
    {
        if (options.Patience == 0)
            return false;
        EpochResult? best = null;
        var since = 0;
        foreach (var result in history)
        {
            var better = result.IsBetterThan(best, options.SelectBy);
            since = better || result.Phase is TrainingPhase.Probe ? 0 : since + 1;
            best = better ? result : best;
        }

        return since >= options.Patience;
    }
}
