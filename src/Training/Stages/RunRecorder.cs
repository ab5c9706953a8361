using System.Globalization;
using Spectre.Console;
using static TorchSharp.torch;

namespace ShoeData.Training;

/// <summary>Says how a run gets on, and saves where it stands.</summary>
internal sealed class RunRecorder(StageContext context, RunLayout layout, TrainingSession session, TrainingState state)
{
    private readonly CheckpointFolder _checkpoints = new(layout.Checkpoint);
    private readonly RunIdentity _run = RunIdentity.Of(session);
    private readonly TimeSpan _between = TimeSpan.FromSeconds(session.Options.CheckpointSeconds);
    private long _saved = context.Clock.GetTimestamp();
    private long _epochBegan = context.Clock.GetTimestamp();

    public void Record(TrainingMoment moment)
    {
        switch (moment)
        {
            case TrainingMoment.Learnt:
                if (context.Clock.GetElapsedTime(_saved) >= _between)
                    Save();
                break;
            case TrainingMoment.EpochDone(_, var result):
                Say(result);
                RunFiles.WriteHistoryAsync(layout, state.History).GetAwaiter().GetResult();
                // Epochs of the probe take a moment, and there are many.
                if (result.Phase is TrainingPhase.Tune || context.Clock.GetElapsedTime(_saved) >= _between)
                    Save();
                _epochBegan = context.Clock.GetTimestamp();
                break;
        }
    }

    /// <summary>Of a run that is being stopped.</summary>
    public void Stopped()
    {
        Save();
        context.Error.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"Stopped at epoch {state.Position.Epoch}, step {state.Position.Step}; saved in {layout.Checkpoint}. The same command goes on from there."));
    }

    public UserError Diverged(TrainingDivergedException exception)
    {
        var kept = Directory.Exists(layout.Checkpoint) ? $" The last good checkpoint is kept in {layout.Checkpoint}." : "";
        return new UserError(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{exception.Message}: training has diverged. Lower Training:LearningRate (now {session.Options.LearningRate}), lengthen Training:WarmUp (now {session.Options.WarmUp}) or set Training:ClipNorm (now {session.Options.ClipNorm}), and train again.{kept}"),
            exception,
            ExitCode.Failed);
    }

    private void Save()
    {
        // What is added since the last reading may be the first sign that the weights are lost.
        state.Meter.Read();
        if (!IsSound())
            return;
        try
        {
            _checkpoints.SaveAsync(_run, state).GetAwaiter().GetResult();
        }
        catch (IOException exception) when (ErrorText.IsDiskFull(exception))
        {
            throw new UserError(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{layout.Checkpoint}: no space is left to save epoch {state.Position.Epoch}, step {state.Position.Step}; the checkpoint before it is kept. Free some space and run the same command again, which goes on from there."),
                exception,
                ExitCode.Failed);
        }

        _saved = context.Clock.GetTimestamp();
    }

    private bool IsSound()
    {
        using var untracked = no_grad();
        using var scope = NewDisposeScope();
        return double.IsFinite(state.Meter.Sums.Loss) && session.Model.parameters().All(parameter => parameter.isfinite().all().item<bool>());
    }

    private void Say(EpochResult result)
    {
        var seconds = context.Clock.GetElapsedTime(_epochBegan).TotalSeconds;
        var rate = result.Phase is TrainingPhase.Tune ? $"  {result.Pictures / seconds:F0} pictures/s" : "";
        context.Error.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"epoch {result.Epoch,3} {result.Phase,-5}  train loss {result.Train.Loss:F3}, accuracy {result.Train.Accuracy:P1} (running)  validation loss {result.Validation.Loss:F3}, accuracy {result.Validation.Accuracy:P1}{rate}"));
    }
}
