using System.Globalization;
using Spectre.Console;
using static TorchSharp.torch;

namespace ShoeData.Training;

/// <summary>Saves where a run stands: after an epoch, after a while, and when it is stopped.</summary>
internal sealed class RunSaver(StageContext context, CheckpointFolder folder, TrainingSession session, TrainingState state)
{
    private readonly RunIdentity _run = RunIdentity.Of(session);
    private readonly TimeSpan _between = TimeSpan.FromSeconds(session.Options.CheckpointSeconds);
    private long _saved = context.Clock.GetTimestamp();

    public TrainingOptions Options => session.Options;

    private bool IsDue => context.Clock.GetElapsedTime(_saved) >= _between;

    private string Place => string.Create(CultureInfo.InvariantCulture, $"epoch {state.Position.Epoch}, step {state.Position.Step}");

    public void StepDone()
    {
        if (IsDue)
            Save();
    }

    /// <summary>Epochs of the probe take a moment, and there are many: they are saved as steps are.</summary>
    public void EpochDone(EpochResult result)
    {
        if (result.Phase is TrainingPhase.Tune || IsDue)
            Save();
    }

    /// <summary>Of a run that is being stopped.</summary>
    public void Stopped()
    {
        context.Error.WriteLine(Save()
            ? $"Stopped at {Place}; saved in {folder.Folder}. The same command goes on from there."
            : $"Stopped at {Place}; nothing was saved, as the weights are no finite numbers any more.");
    }

    /// <summary>What to tell of a run whose loss is no number any more.</summary>
    public UserError Diverged(TrainingDivergedException exception)
    {
        var kept = folder.CurrentFile is { } file
            ? $" The last good checkpoint is kept: a run of another name can begin with its weights, --set Training:Run=NAME --set Training:Weights={file}"
            : "";
        return new UserError(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{exception.Message}: training has diverged. Lower Training:LearningRate (now {Options.LearningRate}), lengthen Training:WarmUp (now {Options.WarmUp}) or set Training:ClipNorm (now {Options.ClipNorm}), and train again.{kept}"),
            exception,
            ExitCode.Failed);
    }

    private bool Save()
    {
        state.Meter.Read();
        if (!IsSound())
            return false;
        using var scope = NewDisposeScope();
        try
        {
            folder.SaveAsync(_run, state).GetAwaiter().GetResult();
        }
        catch (IOException exception) when (ErrorText.IsDiskFull(exception))
        {
            throw new UserError(
                $"{folder.Folder}: no space is left to save {Place}; the checkpoint before it is kept. Free some space and run the same command again, which goes on from there.",
                exception,
                ExitCode.Failed);
        }

        _saved = context.Clock.GetTimestamp();
        return true;
    }

    // The gradient that ruins the weights comes a step before the loss that shows it.
    private bool IsSound()
    {
        using var untracked = no_grad();
        using var scope = NewDisposeScope();
        return double.IsFinite(state.Meter.Sums.Loss) && session.Model.parameters().All(parameter => parameter.isfinite().all().item<bool>());
    }
}
