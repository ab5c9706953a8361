using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace ShoeData.Training;

/// <summary>SqueezeNet's module: few 1 x 1 filters squeeze the channels, 1 x 1 and 3 x 3 filters side by side expand them again.</summary>
internal sealed class Fire : Module<Tensor, Tensor>
{
    private readonly Convolution _squeeze;
    private readonly Convolution _expand1;
    private readonly Convolution _expand3;

    /// <param name="expanded">Filters of each of the two sizes.</param>
    public Fire(int channels, int squeezed, int expanded)
        : base(nameof(Fire))
    {
        _squeeze = new Convolution(channels, squeezed, 1);
        _expand1 = new Convolution(squeezed, expanded, 1);
        _expand3 = new Convolution(squeezed, expanded, 3, padding: 1);
        register_module("squeeze", _squeeze);
        register_module("expand1x1", _expand1);
        register_module("expand3x3", _expand3);
    }

    public override Tensor forward(Tensor input)
    {
        var squeezed = _squeeze.call(input).relu_();
        return cat([_expand1.call(squeezed).relu_(), _expand3.call(squeezed).relu_()], 1);
    }
}
