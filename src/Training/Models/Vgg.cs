using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace ShoeData.Training;

/// <summary>VGG (Simonyan and Zisserman 2014), with or without batch normalisation, as torchvision lays it out.</summary>
internal sealed class Vgg : ImageClassifier
{
    private const int Hidden = 4096;
    private const int PooledSide = 7;
    private const int HeadIndex = 6;

    private readonly Sequential _features;
    private readonly List<Module<Tensor, Tensor>> _hidden;
    private readonly Dense _head;

    /// <param name="convolutions">How many in each of the five groups, each of which halves the picture's side.</param>
    public Vgg(string name, int[] convolutions, bool normalised, int classes)
        : base(name, $"classifier.{HeadIndex}")
    {
        _features = Sequential(FeatureLayers(convolutions, normalised).Select((layer, index) => ($"{index}", layer)).ToArray());
        _hidden =
        [
            new Dense(512 * PooledSide * PooledSide, Hidden), ReLU(inplace: true), Dropout(),
            new Dense(Hidden, Hidden), ReLU(inplace: true), Dropout(),
        ];
        _head = new Dense(Hidden, classes);
        register_module("features", _features);
        register_module("classifier", Sequential([.. _hidden.Append(_head).Select((layer, index) => ($"{index}", layer))]));
    }

    public override Tensor Features(Tensor pictures)
    {
        var pooled = functional.adaptive_avg_pool2d(_features.call(pictures), PooledSide).flatten(1);
        return _hidden.Aggregate(pooled, (tensor, layer) => layer.call(tensor));
    }

    public override Tensor Classify(Tensor features) => _head.call(features);

    private static IEnumerable<Module<Tensor, Tensor>> FeatureLayers(int[] convolutions, bool normalised)
    {
        var channels = 3;
        for (var group = 0; group < convolutions.Length; group++)
        {
            var width = Math.Min(512, 64 << group);
            for (var index = 0; index < convolutions[group]; index++)
            {
                yield return new Convolution(channels, width, 3, padding: 1);
                if (normalised)
                    yield return BatchNorm2d(width);
                yield return ReLU(inplace: true);
                channels = width;
            }

            yield return MaxPool2d(2, stride: 2);
        }
    }
}
