using static TorchSharp.torch;

namespace ShoeData.Training;

/// <summary>Trains for a few steps while the rate rises, and watches the loss. The model is of no use afterwards.</summary>
internal static class RateTest
{
    /// <param name="taken">Told after each step.</param>
    public static RateCurve Run(TrainingTask task, RateRamp ramp, Action taken, CancellationToken token)
    {
        var curve = new RateCurve();
        using var loss = new LearningLoss(task);
        using var source = new PictureSource(task, new Progress<TrainingProgress>());
        using var stepper = new Stepper(task.Options, ramp, RatedParameters.Of(task.Model, task.Options)) { Shared = SharedRows.Of(task.Model.Layout, task.Model) };
        task.Model.train();
        foreach (var (step, batch) in Epochs(source, token).Take(ramp.Steps).Index())
        {
            curve.Add(ramp.Rate(step), Learn(task, loss, stepper, batch, step));
            taken();
            if (curve.IsOver)
                break;
        }

        return curve;
    }

    private static double Learn(TrainingTask task, LearningLoss learning, Stepper stepper, LearningBatch batch, int step)
    {
        using var scope = NewDisposeScope();
        using var generator = manual_seed(Seeds.Of(task.Options.Seed, int.MinValue, step));
        var loss = learning.Of(batch.Outputs(), learning.Targets(batch));
        stepper.Learn(loss, step);
        return loss.item<float>();
    }

    private static IEnumerable<LearningBatch> Epochs(PictureSource source, CancellationToken token)
    {
        for (var epoch = 1; ; epoch++)
        {
            foreach (var batch in source.Batches(new TrainingPosition(epoch, 0, 0, 0), token))
                yield return batch;
        }
    }
}
