using static TorchSharp.torch;

namespace ShoeData.Training;

/// <summary>
/// Takes off the mean of each input and divides by its standard deviation, both as seen in training, and cuts off what lies further than three deviations
/// from the mean: an input that spoke for one picture in two thousand would be 44 deviations loud there, and as loud in a picture nobody has seen.
/// Until it was fitted it passes its inputs on.
/// </summary>
internal sealed class Standardisation : nn.Module<Tensor, Tensor>
{
    // Of an input that hardly ever speaks: small beside square roots of activations.
    private const double LeastDeviation = 1e-3;

    // Chosen by cross-validation from none, 5, 3 and 2.
    private const double Limit = 3;

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

    public override Tensor forward(Tensor input)
    {
        var standard = (input - mean) / deviation;
        // A deviation of 1 to the last bit was never fitted, but for a chance that does no harm: such an input has no scale yet by which it could be loud.
        return where(deviation == 1, standard, standard.clamp(-Limit, Limit));
    }
}
