using static TorchSharp.torch;

namespace ShoeData.Training;

/// <summary>
/// The initial weights torchvision gives each family, drawn from a generator of our own: other users of libtorch's global one in the
/// same process do not change them.
/// </summary>
internal static class Initialisation
{
    private const double SmallDeviation = 0.01;

    public static void Fill(ImageClassifier model, long seed)
    {
        using var generator = new Generator((ulong)seed, CPU);
        using var untracked = no_grad();
        if (model is VisionTransformer transformer)
        {
            FillTransformer(transformer, generator);
            return;
        }

        foreach (var (name, module) in model.named_modules())
        {
            switch (module)
            {
                case Convolution convolution when model is SqueezeNet or GridSqueezeNet:
                    FillSqueezeNet(convolution, model.HeadName == name, generator);
                    break;
                case Convolution convolution:
                    convolution.Weight.normal_(0, Math.Sqrt(2.0 / FanOut(convolution.Weight)), generator);
                    convolution.Bias?.zero_();
                    break;
                case Dense linear when model is Vgg:
                    linear.Weight.normal_(0, SmallDeviation, generator);
                    linear.Bias.zero_();
                    break;
                case Dense linear:
                    FillLinear(linear, generator);
                    break;
            }
        }
    }

    // The head begins at zero, so a new one says nothing until it has learnt.
    private static void FillTransformer(VisionTransformer model, Generator generator)
    {
        foreach (var (name, parameter) in model.named_parameters())
        {
            var part = name.Split('.')[^1];
            if (model.IsHead(name) || name is "class_token" or "conv_proj.bias" or "encoder.pos_embedding")
                _ = name is "encoder.pos_embedding" ? parameter.normal_(0, 0.02, generator) : parameter.zero_();
            else if (name is "conv_proj.weight")
                parameter.copy_(TruncatedNormal(parameter.shape, Math.Sqrt(1.0 / FanIn(parameter)), generator));
            else if (parameter.dim() > 1 && name.Contains("out_proj", StringComparison.Ordinal))
                Uniform(parameter, 1 / Math.Sqrt(FanIn(parameter)), generator);
            else if (parameter.dim() > 1)
                Uniform(parameter, Math.Sqrt(6.0 / (parameter.shape[0] + parameter.shape[1])), generator);
            else if (name.Contains(".mlp.", StringComparison.Ordinal))
                parameter.normal_(0, 1e-6, generator);
            else
                _ = part is "weight" ? parameter.fill_(1) : parameter.zero_();
        }
    }

    private static void Uniform(Tensor weight, double bound, Generator generator) => weight.uniform_(-bound, bound, generator);

    // Cut at two, as torchvision does where it matters: its own limits lie fifty deviations out, so hardly ever.
    private static Tensor TruncatedNormal(long[] shape, double deviation, Generator generator) =>
        empty(shape).normal_(0, deviation, generator).clamp_(-2, 2);

    private static void FillSqueezeNet(Convolution convolution, bool isHead, Generator generator)
    {
        var bound = Math.Sqrt(6.0 / FanIn(convolution.Weight));
        _ = isHead
            ? convolution.Weight.normal_(0, SmallDeviation, generator)
            : convolution.Weight.uniform_(-bound, bound, generator);
        convolution.Bias?.zero_();
    }

    private static void FillLinear(Dense linear, Generator generator)
    {
        var bound = 1 / Math.Sqrt(linear.Weight.shape[1]);
        linear.Weight.uniform_(-bound, bound, generator);
        linear.Bias.uniform_(-bound, bound, generator);
    }

    private static long FanIn(Tensor weight) => weight.numel() / weight.shape[0];

    private static long FanOut(Tensor weight) => weight.numel() / weight.shape[1];
}
