using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace ShoeData.Training;

/// <summary>SqueezeNet 1.1 (Iandola et al. 2016) as torchvision lays it out; its head is a convolution over the last feature map.</summary>
internal sealed class SqueezeNet : ImageClassifier
{
    private const int Channels = 512;

    private readonly Sequential _features;
    private readonly Sequential _classifier;

    public SqueezeNet(string name, int classes)
        : base(name, "classifier.1")
    {
        _features = Sequential(Layers().Select((layer, index) => ($"{index}", layer)).ToArray());
        _classifier = Sequential(("0", Dropout()), ("1", new Convolution(Channels, classes, 1)));
        register_module("features", _features);
        register_module("classifier", _classifier);
    }

    /// <summary>All but the head, in order.</summary>
    public static Module<Tensor, Tensor>[] Layers() =>
    [
        new Convolution(3, 64, 3, stride: 2), ReLU(inplace: true), Pool(),
        new Fire(64, 16, 64), new Fire(128, 16, 64), Pool(),
        new Fire(128, 32, 128), new Fire(256, 32, 128), Pool(),
        new Fire(256, 48, 192), new Fire(384, 48, 192), new Fire(384, 64, 256), new Fire(Channels, 64, 256),
    ];

    public override Tensor Features(Tensor pictures) => _features.call(pictures);

    public override Tensor Classify(Tensor features)
    {
        var map = _classifier.call(features);
        var rectified = Layout.Rectified;
        // All of them as torchvision does, unless some are no logits of classes: these may be negative.
        var seen = rectified == map.shape[1] ? map.relu_() : cat([map.narrow(1, 0, rectified).relu(), map.narrow(1, rectified, map.shape[1] - rectified)], 1);
        return functional.adaptive_avg_pool2d(seen, 1).flatten(1);
    }

    // Rounded up, as Caffe did: at 227 pixels the last column is a window that hangs over the edge.
    private static MaxPool2d Pool() => MaxPool2d(3, stride: 2, ceil_mode: true);
}
