using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace ShoeData.Training;

/// <summary>ResNet (He et al. 2015) as torchvision lays it out, stride on the 3 x 3 convolution.</summary>
internal sealed class ResNet : ImageClassifier
{
    private readonly Module<Tensor, Tensor>[] _layers;
    private readonly Dense _head;
    private int _channels = 64;

    public ResNet(string name, int[] blocks, bool bottleneck, int classes)
        : base(name, "fc")
    {
        Module<Tensor, Tensor> stem = new Convolution(3, 64, 7, stride: 2, padding: 3, biased: false);
        Module<Tensor, Tensor> norm = BatchNorm2d(64);
        register_module("conv1", stem);
        register_module("bn1", norm);
        var groups = blocks.Select((count, group) => Group(count, 64 << group, bottleneck, stride: group == 0 ? 1 : 2)).ToArray();
        for (var group = 0; group < groups.Length; group++)
            register_module($"layer{group + 1}", groups[group]);
        _head = new Dense(_channels, classes);
        register_module("fc", _head);
        _layers = [stem, norm, ReLU(inplace: true), MaxPool2d(3, stride: 2, padding: 1), .. groups];
    }

    public override Tensor Features(Tensor pictures)
    {
        var at = _layers.Aggregate(pictures, (tensor, layer) => layer.call(tensor));
        return functional.adaptive_avg_pool2d(at, 1).flatten(1);
    }

    public override Tensor Classify(Tensor features) => _head.call(features);

    private Sequential Group(int count, int width, bool bottleneck, int stride) =>
        Sequential(Enumerable.Range(0, count).Select(index => ($"{index}", Block(width, bottleneck, index == 0 ? stride : 1))).ToArray());

    private Module<Tensor, Tensor> Block(int width, bool bottleneck, int stride)
    {
        var entered = _channels;
        _channels = bottleneck ? width * ResidualBlock.Expansion : width;
        return new ResidualBlock(entered, width, stride, bottleneck);
    }
}
