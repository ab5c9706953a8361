using System.Globalization;
using Spectre.Console;

namespace ShoeData.Training;

/// <summary>Whether a run goes on from where an earlier one stopped, and if not, why.</summary>
internal static class CheckpointSearch
{
    /// <summary>The state to go on from; of a checkpoint that fits, else of a run that has not begun.</summary>
    public static async Task<TrainingState> StateAsync(IAnsiConsole console, CheckpointFolder folder, RunIdentity run, TrainingTask task, CancellationToken token)
    {
        try
        {
            using var checkpoint = await folder.OpenAsync(token);
            if (checkpoint is null)
                return TrainingState.Begin(task);
            var differences = checkpoint.Document.Run.DifferencesTo(run);
            if (differences.Count == 0)
                return Resume(console, folder, task, checkpoint);
            Say(console, folder, $"is of another run: {string.Join("; ", differences)}");
        }
        catch (InvalidDataException exception)
        {
            Say(console, folder, $"is damaged: {exception.Message}");
        }

        return TrainingState.Begin(task);
    }

    private static TrainingState Resume(IAnsiConsole console, CheckpointFolder folder, TrainingTask task, Checkpoint checkpoint)
    {
        var at = checkpoint.Document.Progress.Position;
        console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"Going on at epoch {at.Epoch}, step {at.Step} of {task.StepsPerEpoch}, from {folder.Folder} (--fresh begins anew)"));
        return TrainingState.Resume(task, checkpoint.Document.Progress, checkpoint.Tensors);
    }

    private static void Say(IAnsiConsole console, CheckpointFolder folder, string what) =>
        console.MarkupLineInterpolated($"[yellow]note:[/] the checkpoint in {folder.Folder} {what}. The run begins anew.");
}
