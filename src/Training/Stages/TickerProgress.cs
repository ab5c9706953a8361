using System.Globalization;

namespace ShoeData.Training;

/// <summary>Shows a run's progress on the bar: pictures, and the running loss in its title.</summary>
internal sealed class TickerProgress(ProgressTicker ticker) : IProgress<TrainingProgress>
{
    public void Report(TrainingProgress value)
    {
        ticker.Advance(value.Pictures);
        if (value.Running is { } score)
            ticker.Describe(string.Create(CultureInfo.InvariantCulture, $"epoch {value.Epoch}, loss {score.Loss:F3}"));
    }
}
