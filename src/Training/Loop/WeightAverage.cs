using static TorchSharp.torch;

namespace ShoeData.Training;

/// <summary>
/// An exponential moving average of a model's weights and buffers (Polyak), whose decay warms up as timm's does: a short run is not held back by
/// its first weights.
/// </summary>
internal sealed class WeightAverage : IDisposable
{
    private const double WarmUpPower = 2 / 3.0;
    private readonly IReadOnlyList<NamedTensor> _model;
    private readonly double _decay;

    /// <param name="decay">The highest; above 0 and below 1.</param>
    public WeightAverage(ImageClassifier model, double decay)
    {
        _model = model.State();
        _decay = decay;
        using var untracked = no_grad();
        Tensors = [.. _model.Select(tensor => tensor with { Value = tensor.Value.detach().clone().DetachFromDisposeScope() })];
    }

    /// <summary>The averages under the model's names, on its device.</summary>
    public IReadOnlyList<NamedTensor> Tensors { get; }

    /// <summary>The share of the past in the average after so many steps.</summary>
    public static double DecayAt(long step, double highest) => Math.Min(highest, 1 - Math.Pow(1 + Math.Max(0, step - 1), -WarmUpPower));

    /// <summary>Takes in the model's present weights.</summary>
    /// <param name="step">How many steps of the run are done, this one included.</param>
    public void Update(long step)
    {
        using var untracked = no_grad();
        using var scope = NewDisposeScope();
        var share = 1 - DecayAt(step, _decay);
        foreach (var (average, now) in Tensors.Zip(_model))
        {
            // A counter has no average.
            if (average.Value.is_floating_point())
                average.Value.add_(now.Value.detach() - average.Value, share);
            else
                average.Value.copy_(now.Value);
        }
    }

    /// <summary>Puts the averages into the model; disposing puts its own weights back.</summary>
    public IDisposable Lend() => new Loan(_model, Tensors);

    public void Dispose()
    {
        foreach (var tensor in Tensors)
            tensor.Value.Dispose();
    }

    private sealed class Loan : IDisposable
    {
        private readonly IReadOnlyList<NamedTensor> _model;
        private readonly IReadOnlyList<Tensor> _own;

        public Loan(IReadOnlyList<NamedTensor> model, IReadOnlyList<NamedTensor> averages)
        {
            _model = model;
            using var untracked = no_grad();
            using var scope = NewDisposeScope();
            _own = [.. model.Select(tensor => tensor.Value.detach().clone().DetachFromDisposeScope())];
            Put(averages.Select(tensor => tensor.Value));
        }

        public void Dispose()
        {
            Put(_own);
            foreach (var tensor in _own)
                tensor.Dispose();
        }

        private void Put(IEnumerable<Tensor> weights)
        {
            using var untracked = no_grad();
            using var scope = NewDisposeScope();
            foreach (var (target, source) in _model.Zip(weights))
                target.Value.copy_(source);
        }
    }
}
