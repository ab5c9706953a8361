using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;

namespace ShoeData.Training;

/// <summary>
/// The loop: an optional linear probe, then fine-tuning. It reads no configuration and writes no files; it goes on from where the state stands
/// and yields the moments at which that is whole. Everything runs on the calling thread, as libtorch keeps a team of threads for each caller.
/// </summary>
internal sealed class Trainer(TrainingTask task, TrainingState state, IProgress<TrainingProgress> progress)
{
    // A processor is asked for its loss after every step; a GPU would be kept waiting by that.
    private const int StepsBetweenReadingsOnGpu = 16;
    private readonly TrainingOptions _options = task.Options;
    private readonly int _readEvery = task.Device.type is DeviceType.CPU ? 1 : StepsBetweenReadingsOnGpu;

    /// <exception cref="TrainingDivergedException">The loss stopped being a number.</exception>
    public IEnumerable<TrainingMoment> Run(CancellationToken token)
    {
        using var loss = new LearningLoss(task);
        foreach (var phase in TrainingPhase.Of(_options).SkipWhile(phase => phase.LastEpoch < state.Position.Epoch))
        {
            using ILearningSource source = phase.Name is TrainingPhase.Probe ? new FeatureSource(task, progress, token) : new PictureSource(task, progress);
            while (state.Position.Epoch <= phase.LastEpoch && !task.IsOver(state.History))
            {
                foreach (var moment in Epoch(phase, source, loss, token))
                    yield return moment;
            }
        }
    }

    private IEnumerable<TrainingMoment> Epoch(TrainingPhase phase, ILearningSource source, LearningLoss loss, CancellationToken token)
    {
        task.Model.train();
        foreach (var batch in source.Batches(state.Position, token))
        {
            Learn(phase, batch, loss);
            var reading = state.Position.Step % _readEvery == 0 || state.Position.Step == task.StepsPerEpoch;
            var mean = reading ? ReadLosses() : 0;
            if (phase.Name is TrainingPhase.Tune)
                progress.Report(new TrainingProgress(batch.Indices.Length, state.Position.Epoch, state.Meter.Score));
            if (reading)
                yield return new TrainingMoment.Learnt(state.Position, mean, Rate);
        }

        yield return new TrainingMoment.EpochDone(state.Position, Finish(phase, source, token));
    }

    // With the averaged weights, where there are some: what is validated is what is kept.
    private EpochResult Finish(TrainingPhase phase, ILearningSource source, CancellationToken token)
    {
        using var lent = state.Average?.Lend();
        var result = new EpochResult
        {
            Phase = phase.Name,
            Epoch = state.Position.Epoch,
            LearningRate = Rate,
            Train = state.Meter.Score,
            Validation = source.Validate(token) is { } validation ? Finite(validation) : null,
            Pictures = task.Order.Count,
        };
        state.EpochDone(result);
        return result;
    }

    private void Learn(TrainingPhase phase, LearningBatch batch, LearningLoss learning)
    {
        using var scope = NewDisposeScope();
        // Dropout draws from libtorch's own generator: seeded anew, it needs no memory of the steps before.
        using var generator = manual_seed(Seeds.Of(_options.Seed, phase.FirstEpoch, int.MaxValue, state.Position.PhaseStep));
        var (outputs, targets) = (batch.Outputs(), learning.Targets(batch));
        var loss = learning.Of(outputs, targets);
        state.Stepper.Learn(loss, state.Position.PhaseStep);
        state.Meter.Add(loss, task.Model.Layout.LogProbabilitiesOf(outputs.detach()), targets.Classes);
        state.StepDone();
    }

    // Of the step before, at which the state stands.
    private double Rate => state.Stepper.LearningRate(state.Position.PhaseStep - 1);

    private double ReadLosses()
    {
        var losses = state.Meter.Read();
        var bad = losses.Index().FirstOrDefault(pair => !double.IsFinite(pair.Item), (-1, 0)).Index;
        return bad < 0 ? losses.Average() : throw Diverged($"the loss is {Text(losses[bad])} at step {state.Position.TotalStep - losses.Count + bad + 1}");
    }

    private Score Finite(Score validation) => double.IsFinite(validation.Loss)
        ? validation
        : throw Diverged($"the validation loss is {Text(validation.Loss)} after step {state.Position.TotalStep}");

    private TrainingDivergedException Diverged(string what) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{what} of the run (epoch {state.Position.Epoch})"));

    private static string Text(double loss) => loss.ToString(CultureInfo.InvariantCulture);
}
