using static TorchSharp.torch;

namespace ShoeData.Training;

/// <summary>Pictures through the whole model, varied when they are learnt from.</summary>
internal sealed class PictureSource(TrainingTask task, IProgress<TrainingProgress> progress) : ILearningSource
{
    private readonly Augmentation _augmentation = Augmentation.From(task.Options);

    public IEnumerable<LearningBatch> Batches(TrainingPosition position, CancellationToken token)
    {
        var left = SampleOrder.Of(task, position.Epoch)[(position.Step * task.Options.BatchSize)..];
        foreach (var batch in BatchQueue.Read(left, task.Options.BatchSize, indices => Varied(indices, position.Epoch), token))
            yield return new LearningBatch(batch.Count, () => task.Model.call(batch.Pictures(task.Device)), () => batch.Targets(task.Device));
    }

    public Score Validate(CancellationToken token)
    {
        task.Model.eval();
        using var untracked = no_grad();
        using var meter = new ScoreMeter();
        foreach (var batch in task.Plain(task.Validation, token))
        {
            using var scope = NewDisposeScope();
            var (logits, targets) = (task.Model.call(batch.Pictures(task.Device)), batch.Targets(task.Device));
            meter.Add(nn.functional.cross_entropy(logits, targets), logits, targets);
            progress.Report(new TrainingProgress(batch.Count, 0, null));
        }

        meter.Read();
        return meter.Score;
    }

    public void Dispose()
    {
    }

    private PictureBatch Varied(int[] indices, int epoch) => PictureBatch.Of(
        task.Train, indices, task.Preprocessing, _augmentation, index => new Random(Seeds.Of(task.Options.Seed, epoch, index)));
}
