using static TorchSharp.torch;

namespace ShoeData.Training;

/// <summary>What the frozen backbone makes of the pictures, computed once: only the head is asked and learns.</summary>
internal sealed class FeatureSource : ILearningSource
{
    private readonly TrainingTask _task;
    private readonly CachedFeatures _train;
    private readonly CachedFeatures? _mirrored;
    private readonly CachedFeatures? _validation;
    private readonly BatchMixing? _mixing;

    public FeatureSource(TrainingTask task, IProgress<TrainingProgress> progress, CancellationToken token)
    {
        _task = task;
        // Features have no patches that could be exchanged.
        _mixing = BatchMixing.From(task.Options with { CutMix = 0 });
        var backbone = new FrozenBackbone(task, progress);
        _train = Features(backbone, task.Train, mirrored: false, token);
        _mirrored = task.Options.FlipProbability > 0 ? Features(backbone, task.Train, mirrored: true, token) : null;
        _validation = task.Validation is { } validation ? Features(backbone, validation, mirrored: false, token) : null;
        task.Model.Adapt(_mirrored is null ? [_train.Features] : [_train.Features, _mirrored.Features]);
    }

    public IEnumerable<LearningBatch> Batches(TrainingPosition position, CancellationToken token)
    {
        var (seed, batchSize) = (_task.Options.Seed, _task.Options.BatchSize);
        foreach (var (step, indices) in _task.Shown(position.Epoch).Chunk(batchSize).Index().Skip(position.Step))
        {
            token.ThrowIfCancellationRequested();
            var random = new Random(Seeds.Of(seed, position.Epoch, int.MinValue, step));
            var flipped = Array.ConvertAll(indices, _ => random.NextDouble() < _task.Options.FlipProbability);
            var mix = _mixing?.Draw(random, side: 1);
            yield return new LearningBatch(indices, mix, () => _task.Model.Classify(Mixed(Varied(indices, flipped), mix)));
        }
    }

    public Score? Validate(CancellationToken token)
    {
        if (_validation is null)
            return null;
        _task.Model.eval();
        using var untracked = no_grad();
        using var meter = new ScoreMeter();
        foreach (var indices in Enumerable.Range(0, _validation.Count).Chunk(_task.Options.BatchSize))
        {
            token.ThrowIfCancellationRequested();
            using var scope = NewDisposeScope();
            var (said, targets) = (_task.Model.Layout.LogProbabilitiesOf(_task.Model.Classify(_validation.Of(indices))), _validation.TargetsOf(indices));
            meter.Add(nn.functional.nll_loss(said, targets), said, targets);
        }

        meter.Read();
        return meter.Score;
    }

    public void Dispose()
    {
        _train.Dispose();
        _mirrored?.Dispose();
        _validation?.Dispose();
    }

    private Tensor Varied(int[] indices, bool[] flipped)
    {
        var plain = _train.Of(indices);
        if (_mirrored is null)
            return plain;
        var choice = tensor(flipped, device: _task.Device).reshape([indices.Length, .. Enumerable.Repeat(1L, plain.shape.Length - 1)]);
        return where(choice, _mirrored.Of(indices), plain);
    }

    // The first with the last, as pictures are mixed.
    private static Tensor Mixed(Tensor features, BatchMix? mix) => mix is null ? features : (features * mix.Share) + (features.flip(0) * (1 - mix.Share));

    private CachedFeatures Features(FrozenBackbone backbone, PictureStack stack, bool mirrored, CancellationToken token) => new(
        backbone.FeaturesOf(stack, mirrored, token),
        tensor(stack.Classes.Select(index => (long)index).ToArray(), device: _task.Device));
}
