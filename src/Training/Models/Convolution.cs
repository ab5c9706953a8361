using TorchSharp.Modules;
using static TorchSharp.torch;

namespace ShoeData.Training;

/// <summary>A convolution whose weights are kept in 32 bits and may be used in fewer: TorchSharp has no autocast, and its own layer cannot be asked to.</summary>
internal sealed class Convolution : nn.Module<Tensor, Tensor>, IArithmeticLayer
{
    private readonly Parameter weight;
    private readonly Parameter? bias;
    private readonly ConvolutionSteps _steps;

    /// <param name="kernel">Width and height of the filters in pixels.</param>
    public Convolution(int channels, int filters, int kernel, int stride = 1, int padding = 0, bool biased = true)
        : base(nameof(Convolution))
    {
        _steps = new ConvolutionSteps(stride, padding);
        weight = new Parameter(zeros(filters, channels, kernel, kernel));
        bias = biased ? new Parameter(zeros(filters)) : null;
        // Under the names of the fields, in which TorchSharp puts what it moves to another device.
        RegisterComponents();
    }

    /// <summary>Filters x channels x height x width.</summary>
    public Parameter Weight => weight;

    public Parameter? Bias => bias;

    public ScalarType Arithmetic { get; set; } = ScalarType.Float32;

    public override Tensor forward(Tensor input) => TrustedConvolution.Here.Of(input.As(Arithmetic), weight.As(Arithmetic), bias?.As(Arithmetic), _steps);
}
