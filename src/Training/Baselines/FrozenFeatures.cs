using TorchSharp;
using static TorchSharp.torch;

namespace ShoeData.Training;

/// <summary>What the configured model makes of pictures with the weights it begins with; maps are averaged over the picture.</summary>
internal sealed class FrozenFeatures : IPictureFeatures
{
    private const int ImageDimensions = 4;
    private readonly TrainingOptions _options;
    private readonly ImageClassifier _model;
    private readonly Preprocessing _preprocessing;
    private readonly Device _device;

    /// <param name="weights">Absolute path; null for random weights.</param>
    public FrozenFeatures(TrainingOptions options, string? weights, Device device)
    {
        _options = options;
        _device = device;
        _model = ModelZoo.Create(options.Model, classes: 1, Seeds.Of(options.Seed));
        using var file = weights is null ? null : WeightsFile.Open(weights);
        if (file is not null)
            WeightLoader.Load(_model, file, newHead: true);
        _preprocessing = InitialWeights.PreprocessingOf(file, options.Preprocessing);
        _model.to(device);
        _model.eval();
        Title = $"{options.Model}, {(weights is null ? "random weights" : "frozen")}";
    }

    public string Name => "frozen";

    public string Title { get; }

    public int Side => _options.ImageSize;

    public Tensor Of(PictureStack stack, CancellationToken token)
    {
        using var untracked = no_grad();
        using var scope = NewDisposeScope();
        var parts = new List<Tensor>();
        foreach (var batch in BatchQueue.Read([.. Enumerable.Range(0, stack.Count)], _options.BatchSize, indices => PictureBatch.Of(stack, indices, _preprocessing, null, null), token))
        {
            using var inner = NewDisposeScope();
            var features = _model.Features(batch.Pictures(_device));
            parts.Add((features.dim() == ImageDimensions ? features.mean([2, 3]) : features).to(ScalarType.Float32).cpu().MoveToOuterDisposeScope());
        }

        return cat(parts).MoveToOuterDisposeScope();
    }

    public void Dispose() => _model.Dispose();
}
