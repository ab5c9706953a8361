using TorchSharp.Modules;
using static TorchSharp.torch;

namespace ShoeData.Training;

/// <summary>A convolution whose weights are kept in 32 bits and may be used in fewer: TorchSharp has no autocast, and its own layer cannot be asked to.</summary>
internal sealed class Convolution : nn.Module<Tensor, Tensor>, IArithmeticLayer
{
    private readonly long[] _stride;
    private readonly long[] _padding;

    /// <param name="kernel">Width and height of the filters in pixels.</param>
    public Convolution(int channels, int filters, int kernel, int stride = 1, int padding = 0, bool bias = true)
        : base(nameof(Convolution))
    {
        _stride = [stride, stride];
        _padding = [padding, padding];
        Weight = new Parameter(zeros(filters, channels, kernel, kernel));
        Bias = bias ? new Parameter(zeros(filters)) : null;
        register_parameter("weight", Weight);
        if (Bias is not null)
            register_parameter("bias", Bias);
    }

    /// <summary>Filters x channels x height x width.</summary>
    public Parameter Weight { get; }

    public Parameter? Bias { get; }

    public ScalarType Arithmetic { get; set; } = ScalarType.Float32;

    public override Tensor forward(Tensor input) =>
        nn.functional.conv2d(input.As(Arithmetic), Weight.As(Arithmetic), Bias?.As(Arithmetic), _stride, _padding, dilation: [1, 1]);
}
