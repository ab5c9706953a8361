using TorchSharp.Modules;
using static TorchSharp.torch;

namespace ShoeData.Training;

/// <summary>A linear layer whose weights are kept in 32 bits and may be used in fewer, as <see cref="Convolution"/>.</summary>
internal sealed class Dense : nn.Module<Tensor, Tensor>, IArithmeticLayer
{
    private readonly Parameter weight;
    private readonly Parameter bias;

    public Dense(int inputs, int outputs)
        : base(nameof(Dense))
    {
        weight = new Parameter(zeros(outputs, inputs));
        bias = new Parameter(zeros(outputs));
        // Under the names of the fields, in which TorchSharp puts what it moves to another device.
        RegisterComponents();
    }

    /// <summary>Outputs x inputs.</summary>
    public Parameter Weight => weight;

    public Parameter Bias => bias;

    public ScalarType Arithmetic { get; set; } = ScalarType.Float32;

    public override Tensor forward(Tensor input) => nn.functional.linear(input.As(Arithmetic), weight.As(Arithmetic), bias.As(Arithmetic));
}
