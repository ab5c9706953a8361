using TorchSharp.Modules;
using static TorchSharp.torch;

namespace ShoeData.Training;

/// <summary>A linear layer whose weights are kept in 32 bits and may be used in fewer, as <see cref="Convolution"/>.</summary>
internal sealed class Dense : nn.Module<Tensor, Tensor>, IArithmeticLayer
{
    public Dense(int inputs, int outputs)
        : base(nameof(Dense))
    {
        Weight = new Parameter(zeros(outputs, inputs));
        Bias = new Parameter(zeros(outputs));
        register_parameter("weight", Weight);
        register_parameter("bias", Bias);
    }

    /// <summary>Outputs x inputs.</summary>
    public Parameter Weight { get; }

    public Parameter Bias { get; }

    public ScalarType Arithmetic { get; set; } = ScalarType.Float32;

    public override Tensor forward(Tensor input) => nn.functional.linear(input.As(Arithmetic), Weight.As(Arithmetic), Bias.As(Arithmetic));
}
