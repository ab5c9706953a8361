using static TorchSharp.torch;

namespace ShoeData.Training;

/// <summary>
/// The loop: an optional linear probe, then fine-tuning. It reads no configuration and writes no files; it yields a result per epoch,
/// at which the model has that epoch's weights. Everything runs on the calling thread, as libtorch keeps a team of threads for each caller.
/// </summary>
internal sealed class Trainer(TrainingTask task, IProgress<TrainingProgress> progress)
{
    private const int LastDimension = 3;
    private readonly TrainingOptions _options = task.Options;
    private readonly ImageClassifier _model = task.Model;

    /// <exception cref="UserError">The loss stopped being a number.</exception>
    public IEnumerable<EpochResult> Run(CancellationToken token)
    {
        using var targets = TargetTables.Of(task);
        if (_options.ProbeEpochs > 0)
        {
            foreach (var result in Probe(targets, token))
                yield return result;
        }

        if (_options.Epochs > 0)
        {
            foreach (var result in Tune(targets, token))
                yield return result;
        }
    }

    private IEnumerable<EpochResult> Probe(TargetTables targets, CancellationToken token)
    {
        using var train = Features(task.Train, mirrored: false, token);
        using var mirrored = _options.FlipProbability > 0 ? Features(task.Train, mirrored: true, token) : null;
        using var validation = Features(task.Validation, mirrored: false, token);
        using var stepper = Stepper(RatedParameters.OfHead(_model, _options), targets, _options.ProbeEpochs);
        for (var epoch = 1; epoch <= _options.ProbeEpochs; epoch++)
        {
            Begin(epoch);
            var meter = new ScoreMeter();
            var flips = new Random(Seeds.Of(_options.Seed, epoch, int.MinValue));
            foreach (var indices in BatchQueue.Shuffled(task.Train.Count, Seeds.Of(_options.Seed, epoch)).Chunk(_options.BatchSize))
            {
                token.ThrowIfCancellationRequested();
                using var scope = NewDisposeScope();
                var source = mirrored is not null && flips.NextDouble() < _options.FlipProbability ? mirrored : train;
                stepper.Learn(_model.Classify(source.Of(indices)), source.TargetsOf(indices), meter);
            }

            yield return Result("probe", epoch, stepper, meter.Score, ScoreOf(validation));
        }
    }

    private IEnumerable<EpochResult> Tune(TargetTables targets, CancellationToken token)
    {
        using var stepper = Stepper(RatedParameters.Of(_model, _options), targets, _options.Epochs);
        var augmentation = Augmentation.From(_options);
        for (var epoch = _options.ProbeEpochs + 1; epoch <= _options.ProbeEpochs + _options.Epochs; epoch++)
        {
            Begin(epoch);
            var meter = new ScoreMeter();
            var at = epoch;
            var order = BatchQueue.Shuffled(task.Train.Count, Seeds.Of(_options.Seed, epoch));
            foreach (var batch in BatchQueue.Read(order, _options.BatchSize, indices => Varied(indices, at), token))
            {
                using var scope = NewDisposeScope();
                stepper.Learn(_model.call(batch.Pictures(task.Device)), batch.Targets(task.Device), meter);
                progress.Report(new TrainingProgress(batch.Count, epoch, meter.Score));
            }

            yield return Result("tune", epoch, stepper, meter.Score, Validate(token));
        }

        PictureBatch Varied(int[] indices, int epoch) => PictureBatch.Of(
            task.Train, indices, task.Preprocessing, augmentation, index => new Random(Seeds.Of(_options.Seed, epoch, index)));
    }

    private CachedFeatures Features(PictureStack stack, bool mirrored, CancellationToken token)
    {
        _model.eval();
        using var untracked = no_grad();
        var parts = new List<Tensor>();
        var targets = new List<long>();
        foreach (var batch in Plain(stack, token))
        {
            using var scope = NewDisposeScope();
            var pictures = batch.Pictures(task.Device);
            var features = _model.Features(mirrored ? pictures.flip(LastDimension) : pictures);
            parts.Add(features.to(ScalarType.Float16).MoveToOuterDisposeScope());
            targets.AddRange(batch.Classes);
            progress.Report(new TrainingProgress(batch.Count, 0, null));
        }

        var all = cat(parts);
        parts.ForEach(part => part.Dispose());
        return new CachedFeatures(all, tensor(targets.ToArray(), device: task.Device));
    }

    private Score Validate(CancellationToken token)
    {
        _model.eval();
        using var untracked = no_grad();
        var meter = new ScoreMeter();
        foreach (var batch in Plain(task.Validation, token))
        {
            using var scope = NewDisposeScope();
            Add(meter, _model.call(batch.Pictures(task.Device)), batch.Targets(task.Device));
            progress.Report(new TrainingProgress(batch.Count, 0, null));
        }

        return meter.Score;
    }

    private Score ScoreOf(CachedFeatures cached)
    {
        _model.eval();
        using var untracked = no_grad();
        var meter = new ScoreMeter();
        foreach (var indices in Enumerable.Range(0, cached.Count).Chunk(_options.BatchSize))
        {
            using var scope = NewDisposeScope();
            Add(meter, _model.Classify(cached.Of(indices)), cached.TargetsOf(indices));
        }

        return meter.Score;
    }

    // Hard labels, all alike: the figure means the same whatever the settings.
    private static void Add(ScoreMeter meter, Tensor logits, Tensor targets) =>
        meter.Add(nn.functional.cross_entropy(logits, targets).item<float>(), logits, targets);

    private IEnumerable<PictureBatch> Plain(PictureStack stack, CancellationToken token) => BatchQueue.Read(
        [.. Enumerable.Range(0, stack.Count)], _options.BatchSize, indices => PictureBatch.Of(stack, indices, task.Preprocessing, null, null), token);

    private void Begin(int epoch)
    {
        _model.train();
        // Dropout draws from libtorch's own generator.
        manual_seed(Seeds.Of(_options.Seed, epoch, int.MaxValue));
    }

    private Stepper Stepper(IReadOnlyList<RatedParameters> groups, TargetTables targets, int epochs)
    {
        var batches = (task.Train.Count + _options.BatchSize - 1) / _options.BatchSize;
        return new Stepper(_options, new Schedule(batches * epochs, _options.WarmUp), groups, targets);
    }

    private EpochResult Result(string phase, int epoch, Stepper stepper, Score train, Score validation) => new()
    {
        Phase = phase,
        Epoch = epoch,
        LearningRate = stepper.LearningRate,
        Train = train,
        Validation = validation,
        Pictures = task.Train.Count,
    };
}
