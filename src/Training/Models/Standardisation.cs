using static TorchSharp.torch;

namespace ShoeData.Training;

/// <summary>Takes off the mean of each input and divides by its standard deviation, both as seen in training; until then it passes its inputs on.</summary>
internal sealed class Standardisation : nn.Module<Tensor, Tensor>
{
    // Of an input that hardly ever speaks: small beside square roots of activations.
    private const double LeastDeviation = 1e-3;
    private readonly Tensor mean;
    private readonly Tensor deviation;

    public Standardisation(int inputs)
        : base(nameof(Standardisation))
    {
        mean = zeros(inputs);
        deviation = ones(inputs);
        // Under the names of the fields, in which TorchSharp puts what it moves to another device.
        RegisterComponents();
    }

    /// <param name="features">N x inputs of the training pictures, in parts.</param>
    public void Fit(IReadOnlyList<Tensor> features)
    {
        using var untracked = no_grad();
        using var scope = NewDisposeScope();
        var seen = cat([.. features]).to(ScalarType.Float32);
        mean.copy_(seen.mean([0]));
        deviation.copy_(seen.std(0, unbiased: false).add(LeastDeviation));
    }

    public override Tensor forward(Tensor input) => (input - mean) / deviation;
}
