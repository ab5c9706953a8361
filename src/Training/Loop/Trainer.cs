using static TorchSharp.torch;

namespace ShoeData.Training;

/// <summary>
/// The loop: an optional linear probe, then fine-tuning. It reads no configuration and writes no files; it yields a result per epoch,
/// at which the model has that epoch's weights. Everything runs on the calling thread, as libtorch keeps a team of threads for each caller.
/// </summary>
internal sealed class Trainer(TrainingTask task, IProgress<TrainingProgress> progress)
{
    private readonly TrainingOptions _options = task.Options;
    private readonly ImageClassifier _model = task.Model;

    /// <exception cref="UserError">The loss stopped being a number.</exception>
    public IEnumerable<EpochResult> Run(CancellationToken token)
    {
        if (_options.ProbeEpochs > 0)
        {
            foreach (var result in Probe(token))
                yield return result;
        }

        if (_options.Epochs > 0)
        {
            foreach (var result in Tune(token))
                yield return result;
        }
    }

    private IEnumerable<EpochResult> Probe(CancellationToken token)
    {
        using var train = Features(task.Train, token);
        using var validation = Features(task.Validation, token);
        using var stepper = Stepper(RatedParameters.OfHead(_model, _options), _options.ProbeEpochs);
        for (var epoch = 1; epoch <= _options.ProbeEpochs; epoch++)
        {
            Begin(epoch);
            var meter = new ScoreMeter();
            foreach (var indices in BatchQueue.Shuffled(task.Train.Count, Seeds.Of(_options.Seed, epoch)).Chunk(_options.BatchSize))
            {
                token.ThrowIfCancellationRequested();
                using var scope = NewDisposeScope();
                var chosen = tensor(indices.Select(index => (long)index).ToArray(), device: task.Device);
                stepper.Learn(_model.Classify(train.Features.index_select(0, chosen)), train.Targets.index_select(0, chosen), meter);
            }

            yield return Result("probe", epoch, stepper, meter.Score, ScoreOf(stepper, validation));
        }
    }

    private IEnumerable<EpochResult> Tune(CancellationToken token)
    {
        using var stepper = Stepper(RatedParameters.Of(_model, _options), _options.Epochs);
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

            yield return Result("tune", epoch, stepper, meter.Score, Validate(stepper, token));
        }

        PictureBatch Varied(int[] indices, int epoch) => PictureBatch.Of(
            task.Train, indices, task.Preprocessing, augmentation, index => new Random(Seeds.Of(_options.Seed, epoch, index)));
    }

    private CachedFeatures Features(PictureStack stack, CancellationToken token)
    {
        _model.eval();
        using var untracked = no_grad();
        var parts = new List<Tensor>();
        var targets = new List<long>();
        foreach (var batch in Plain(stack, token))
        {
            using var scope = NewDisposeScope();
            parts.Add(_model.Features(batch.Pictures(task.Device)).MoveToOuterDisposeScope());
            targets.AddRange(batch.Classes);
            progress.Report(new TrainingProgress(batch.Count, 0, null));
        }

        var features = cat(parts);
        parts.ForEach(part => part.Dispose());
        return new CachedFeatures(features, tensor(targets.ToArray(), device: task.Device));
    }

    private Score Validate(Stepper stepper, CancellationToken token)
    {
        _model.eval();
        using var untracked = no_grad();
        var meter = new ScoreMeter();
        foreach (var batch in Plain(task.Validation, token))
        {
            using var scope = NewDisposeScope();
            Add(meter, stepper, _model.call(batch.Pictures(task.Device)), batch.Targets(task.Device));
            progress.Report(new TrainingProgress(batch.Count, 0, null));
        }

        return meter.Score;
    }

    private Score ScoreOf(Stepper stepper, CachedFeatures cached)
    {
        _model.eval();
        using var untracked = no_grad();
        using var scope = NewDisposeScope();
        var meter = new ScoreMeter();
        Add(meter, stepper, _model.Classify(cached.Features), cached.Targets);
        return meter.Score;
    }

    private static void Add(ScoreMeter meter, Stepper stepper, Tensor logits, Tensor targets) =>
        meter.Add(stepper.Loss(logits, targets, smoothing: 0).item<float>(), logits, targets);

    private IEnumerable<PictureBatch> Plain(PictureStack stack, CancellationToken token) => BatchQueue.Read(
        [.. Enumerable.Range(0, stack.Count)], _options.BatchSize, indices => PictureBatch.Of(stack, indices, task.Preprocessing, null, null), token);

    private void Begin(int epoch)
    {
        _model.train();
        // Dropout draws from libtorch's own generator.
        manual_seed(Seeds.Of(_options.Seed, epoch, int.MaxValue));
    }

    private Stepper Stepper(IReadOnlyList<RatedParameters> groups, int epochs)
    {
        var batches = (task.Train.Count + _options.BatchSize - 1) / _options.BatchSize;
        var counts = Enumerable.Range(0, task.ClassCount).Select(index => task.Train.Classes.Count(label => label == index)).ToList();
        var weights = ClassWeighting.Of(_options.ClassWeights, counts);
        return new Stepper(_options, new Schedule(batches * epochs, _options.WarmUp), groups, weights is null ? null : tensor(weights, device: task.Device));
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
