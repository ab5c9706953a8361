using TorchSharp.Modules;
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
        foreach (var (name, module) in model.named_modules())
        {
            switch (module)
            {
                case Conv2d convolution when model is SqueezeNet:
                    FillSqueezeNet(convolution, model.HeadName == name, generator);
                    break;
                case Conv2d convolution:
                    convolution.weight.normal_(0, Math.Sqrt(2.0 / FanOut(convolution.weight)), generator);
                    convolution.bias?.zero_();
                    break;
                case Linear linear when model is Vgg:
                    linear.weight.normal_(0, SmallDeviation, generator);
                    linear.bias?.zero_();
                    break;
                case Linear linear:
                    FillLinear(linear, generator);
                    break;
            }
        }
    }

    private static void FillSqueezeNet(Conv2d convolution, bool isHead, Generator generator)
    {
        var bound = Math.Sqrt(6.0 / FanIn(convolution.weight));
        _ = isHead
            ? convolution.weight.normal_(0, SmallDeviation, generator)
            : convolution.weight.uniform_(-bound, bound, generator);
        convolution.bias?.zero_();
    }

    private static void FillLinear(Linear linear, Generator generator)
    {
        var bound = 1 / Math.Sqrt(linear.weight.shape[1]);
        linear.weight.uniform_(-bound, bound, generator);
        linear.bias?.uniform_(-bound, bound, generator);
    }

    private static long FanIn(Tensor weight) => weight.numel() / weight.shape[0];

    private static long FanOut(Tensor weight) => weight.numel() / weight.shape[1];
}
