namespace ShoeData.Training;

/// <summary>A run as TensorBoard shows it: loss and rate by step, scores and speed by epoch.</summary>
internal sealed class RunEvents(EventFile file) : IDisposable
{
    private const int Mebibyte = 1 << 20;

    /// <param name="folder">Of the run's events; those of an earlier run are removed when this one begins anew.</param>
    public static RunEvents In(string folder, TrainingPosition position, TimeProvider clock)
    {
        if (position == TrainingPosition.Start && Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
        var file = EventFile.CreateIn(folder, clock);
        file.GoOnFrom(position.TotalStep + 1);
        return new RunEvents(file);
    }

    public void Add(TrainingMoment.Learnt learnt) =>
        file.Add(learnt.Position.TotalStep, new Scalar("step/loss", learnt.Loss), new Scalar("step/learning_rate", learnt.LearningRate));

    /// <param name="picturesPerSecond">Learnt from, validation included.</param>
    public void Add(TrainingMoment.EpochDone done, double picturesPerSecond) => file.Add(
        done.Position.TotalStep,
    [
        new Scalar("train/loss", done.Result.Train.Loss),
        new Scalar("train/accuracy", done.Result.Train.Accuracy),
        new Scalar("machine/pictures_per_second", picturesPerSecond),
        new Scalar("machine/resident_mib", Environment.WorkingSet / (double)Mebibyte),
        .. Validation(done.Result.Validation),
    ]);

    public void Dispose() => file.Dispose();

    private static Scalar[] Validation(Score? score) =>
        score is null ? [] : [new Scalar("validation/loss", score.Loss), new Scalar("validation/accuracy", score.Accuracy)];
}
