using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace ShoeData.Training;

/// <summary>Multi-head self-attention with the parameter names of PyTorch's MultiheadAttention: N x tokens x width in and out.</summary>
internal sealed class SelfAttention : Module<Tensor, Tensor>, IArithmeticLayer
{
    private readonly int _heads;
    private readonly Parameter in_proj_weight;
    private readonly Parameter in_proj_bias;
    private readonly Dense out_proj;

    public SelfAttention(int width, int heads)
        : base(nameof(SelfAttention))
    {
        _heads = heads;
        in_proj_weight = Parameter(zeros(3 * width, width));
        in_proj_bias = Parameter(zeros(3 * width));
        out_proj = new Dense(width, width);
        // Under the names of the fields, which are therefore torchvision's.
        RegisterComponents();
    }

    public ScalarType Arithmetic { get; set; } = ScalarType.Float32;

    public override Tensor forward(Tensor input)
    {
        var (count, tokens, width) = (input.shape[0], input.shape[1], input.shape[2]);
        var parts = functional.linear(input.As(Arithmetic), in_proj_weight.As(Arithmetic), in_proj_bias.As(Arithmetic)).reshape(count, tokens, 3, _heads, width / _heads).permute(2, 0, 3, 1, 4);
        var mixed = functional.scaled_dot_product_attention(parts[0], parts[1], parts[2]);
        return out_proj.call(mixed.transpose(1, 2).reshape(count, tokens, width));
    }
}
