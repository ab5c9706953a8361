using System.Globalization;
using Spectre.Console;

namespace ShoeData.Training;

/// <summary>Says how a run gets on: on the console, in its history, to TensorBoard; and has it saved.</summary>
internal sealed class RunRecorder(StageContext context, RunLayout layout, RunSaver saver, TrainingState state) : IDisposable
{
    private readonly RunEvents _events = RunEvents.In(layout.Events, state.Position, context.Clock);
    private long _epochBegan = context.Clock.GetTimestamp();
    private int _stepsBefore = state.Position.Step;

    public void Record(TrainingMoment moment)
    {
        switch (moment)
        {
            case TrainingMoment.Learnt learnt:
                _events.Add(learnt);
                saver.StepDone();
                break;
            case TrainingMoment.EpochDone done:
                Record(done);
                saver.EpochDone(done.Result);
                _epochBegan = context.Clock.GetTimestamp();
                break;
        }
    }

    public void Dispose() => _events.Dispose();

    /// <param name="share">Of the time of fine-tuning, 0 to 1.</param>
    public void Waited(double share) =>
        context.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{share:P1} of the training time was spent waiting for pictures"));

    private void Record(TrainingMoment.EpochDone done)
    {
        // Of an epoch that was gone on with, this process has learnt only from the rest.
        var pictures = Math.Max(0, done.Result.Pictures - (_stepsBefore * saver.Options.BatchSize));
        var seconds = context.Clock.GetElapsedTime(_epochBegan).TotalSeconds;
        var rate = seconds > 0 ? pictures / seconds : 0;
        _stepsBefore = 0;
        Say(done.Result, rate);
        _events.Add(done, rate);
        RunFiles.WriteHistoryAsync(layout, state.History).GetAwaiter().GetResult();
    }

    private static string Validation(EpochResult result) => result.Validation is { } score
        ? string.Create(CultureInfo.InvariantCulture, $"validation loss {score.Loss:F3}, accuracy {score.Accuracy:P1}")
        : "nothing held back";

    private void Say(EpochResult result, double picturesPerSecond)
    {
        var rate = result.Phase is TrainingPhase.Tune ? $"  {picturesPerSecond:F0} pictures/s" : "";
        context.Error.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"epoch {result.Epoch,3} {result.Phase,-5}  train loss {result.Train.Loss:F3}, accuracy {result.Train.Accuracy:P1} (running)  {Validation(result)}{rate}"));
    }
}
