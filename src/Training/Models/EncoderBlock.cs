using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace ShoeData.Training;

/// <summary>One block of a vision transformer: self-attention and two linear layers, each on normalised input and added to it.</summary>
internal sealed class EncoderBlock : Module<Tensor, Tensor>
{
    private const double Epsilon = 1e-6;

    private readonly LayerNorm ln_1;
    private readonly SelfAttention self_attention;
    private readonly LayerNorm ln_2;
    private readonly Sequential mlp;

    /// <param name="width">Numbers per token.</param>
    /// <param name="hidden">Of the layer between the two linear ones.</param>
    public EncoderBlock(int width, int heads, int hidden)
        : base(nameof(EncoderBlock))
    {
        ln_1 = LayerNorm(width, Epsilon);
        self_attention = new SelfAttention(width, heads);
        ln_2 = LayerNorm(width, Epsilon);
        mlp = Sequential(("0", new Dense(width, hidden)), ("1", GELU()), ("2", Dropout(0)), ("3", new Dense(hidden, width)), ("4", Dropout(0)));
        // Under the names of the fields, which are therefore torchvision's.
        RegisterComponents();
    }

    public override Tensor forward(Tensor input)
    {
        var attended = self_attention.call(ln_1.call(input)) + input;
        return mlp.call(ln_2.call(attended)) + attended;
    }
}
