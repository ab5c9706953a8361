using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace ShoeData.Training;

/// <summary>torchvision's BasicBlock (two 3 x 3 convolutions) or Bottleneck (1 x 1, 3 x 3, 1 x 1), with its shortcut.</summary>
internal sealed class ResidualBlock : Module<Tensor, Tensor>
{
    public const int Expansion = 4;

    private readonly List<(Convolution Convolution, BatchNorm2d Norm)> _steps = [];
    private readonly Sequential? _shortcut;

    public ResidualBlock(int channels, int width, int stride, bool bottleneck)
        : base(nameof(ResidualBlock))
    {
        var left = bottleneck ? width * Expansion : width;
        if (bottleneck)
        {
            AddStep(new Convolution(channels, width, 1, biased: false), width);
            AddStep(new Convolution(width, width, 3, stride: stride, padding: 1, biased: false), width);
            AddStep(new Convolution(width, left, 1, biased: false), left);
        }
        else
        {
            AddStep(new Convolution(channels, width, 3, stride: stride, padding: 1, biased: false), width);
            AddStep(new Convolution(width, width, 3, padding: 1, biased: false), width);
        }

        if (stride == 1 && channels == left)
            return;
        _shortcut = Sequential(("0", new Convolution(channels, left, 1, stride: stride, biased: false)), ("1", BatchNorm2d(left)));
        register_module("downsample", _shortcut);
    }

    public override Tensor forward(Tensor input)
    {
        var at = input;
        for (var step = 0; step < _steps.Count; step++)
        {
            at = _steps[step].Norm.call(_steps[step].Convolution.call(at));
            if (step < _steps.Count - 1)
                at = at.relu_();
        }

        return at.add_(_shortcut?.call(input) ?? input).relu_();
    }

    private void AddStep(Convolution convolution, int channels)
    {
        var norm = BatchNorm2d(channels);
        _steps.Add((convolution, norm));
        register_module($"conv{_steps.Count}", convolution);
        register_module($"bn{_steps.Count}", norm);
    }
}
