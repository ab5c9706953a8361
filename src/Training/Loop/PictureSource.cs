using static TorchSharp.torch;

namespace ShoeData.Training;

/// <summary>Pictures through the whole model, varied when they are learnt from.</summary>
internal sealed class PictureSource(TrainingTask task, IProgress<TrainingProgress> progress) : ILearningSource
{
    private readonly Augmentation _augmentation = Augmentation.From(task.Options);
    private readonly BatchMixing? _mixing = BatchMixing.From(task.Options);

    public IEnumerable<LearningBatch> Batches(TrainingPosition position, CancellationToken token)
    {
        var (size, shown) = (task.Options.BatchSize, task.Shown(position.Epoch));
        var (first, step) = (position.Step * size, position.Step);
        int[] places = [.. Enumerable.Range(first, shown.Length - first)];
        foreach (var batch in BatchQueue.Read(places, size, some => Varied(shown, some, position.Epoch), token, task.Waiting))
        {
            var indices = shown.AsSpan(step++ * size, batch.Count).ToArray();
            yield return new LearningBatch(indices, batch.Mix, () => task.Model.call(batch.Pictures(task.Device)));
        }
    }

    public Score? Validate(CancellationToken token)
    {
        if (task.Validation is not { } validation)
            return null;
        task.Model.eval();
        using var untracked = no_grad();
        using var meter = new ScoreMeter();
        foreach (var batch in task.Plain(validation, token))
        {
            using var scope = NewDisposeScope();
            var (said, targets) = (task.Model.Layout.LogProbabilitiesOf(task.Model.call(batch.Pictures(task.Device))), batch.Targets(task.Device));
            meter.Add(nn.functional.nll_loss(said, targets), said, targets);
            progress.Report(new TrainingProgress(batch.Count, 0, null));
        }

        meter.Read();
        return meter.Score;
    }

    public void Dispose()
    {
    }

    // By places in the epoch: a picture that is shown twice in it looks different each time.
    private PictureBatch Varied(int[] shown, int[] places, int epoch)
    {
        var seed = task.Options.Seed;
        var batch = PictureBatch.Of(
            task.Train, Array.ConvertAll(places, place => shown[place]), task.Preprocessing, _augmentation, at => new Random(Seeds.Of(seed, epoch, places[at])));
        batch.MixBy(_mixing?.Draw(new Random(Seeds.Of(seed, epoch, int.MinValue + 1, places[0])), task.Train.Side));
        return batch;
    }
}
