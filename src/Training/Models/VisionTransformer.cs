using System.Text.RegularExpressions;

using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace ShoeData.Training;

/// <summary>ViT-B/16 (Dosovitskiy et al. 2020) as torchvision lays it out; it knows the places of 14 x 14 patches, so pictures are 224 pixels.</summary>
internal sealed partial class VisionTransformer : ImageClassifier
{
    public const int Side = 224;

    private const int Patch = 16;
    private const int Width = 768;
    private const int Heads = 12;
    private const int Hidden = 3072;
    private const int Blocks = 12;
    private const double Epsilon = 1e-6;

    private readonly Parameter class_token;
    private readonly Convolution conv_proj;
    private readonly Encoder encoder;
    private readonly Sequential heads;

    public VisionTransformer(string name, int classes)
        : base(name, "heads.head")
    {
        class_token = Parameter(zeros(1, 1, Width));
        conv_proj = new Convolution(3, Width, Patch, stride: Patch);
        encoder = new Encoder();
        heads = Sequential(("head", new Dense(Width, classes)));
        // Under the names of the fields, which are therefore torchvision's.
        RegisterComponents();
    }

    /// <exception cref="UserError">The pictures have another size than the 224 pixels whose places it knows.</exception>
    public override Tensor Features(Tensor pictures)
    {
        if (pictures.shape is not [_, _, Side, Side])
            throw new UserError($"{GetName()} knows the places of {Side} x {Side} pixels; these are {pictures.shape[2]} x {pictures.shape[3]}: set Training:ImageSize={Side}.");
        // What is added up from here on stays in 32 bits.
        var patches = conv_proj.call(pictures).As(ScalarType.Float32).flatten(2).transpose(1, 2);
        var tokens = cat([class_token.expand(pictures.shape[0], -1, -1), patches], 1);
        return encoder.call(tokens).select(1, 0);
    }

    public override Tensor Classify(Tensor features) => heads.call(features);

    public override string NameOf(string inFile) =>
        OldLinear().Replace(inFile, match => match.Groups[1].Value is "1" ? ".mlp.0." : ".mlp.3.");

    [GeneratedRegex(@"\.mlp\.linear_([12])\.")]
    private static partial Regex OldLinear();

    private sealed class Encoder : Module<Tensor, Tensor>
    {
        private readonly Parameter pos_embedding;
        private readonly Sequential layers;
        private readonly LayerNorm ln;

        public Encoder()
            : base(nameof(Encoder))
        {
            pos_embedding = Parameter(zeros(1, ((Side / Patch) * (Side / Patch)) + 1, Width));
            layers = Sequential(Enumerable.Range(0, Blocks).Select(index => ($"encoder_layer_{index}", (Module<Tensor, Tensor>)new EncoderBlock(Width, Heads, Hidden))).ToArray());
            ln = LayerNorm(Width, Epsilon);
            RegisterComponents();
        }

        public override Tensor forward(Tensor input) => ln.call(layers.call(input + pos_embedding));
    }
}
