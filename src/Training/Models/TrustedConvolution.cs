using System.Collections.Concurrent;
using TorchSharp;
using static TorchSharp.torch;

namespace ShoeData.Training;

/// <summary>
/// Convolutions that are right on a processor that hides its caches as well (see <see cref="HiddenCaches"/>). There 1x1 ones are products of matrices, with which
/// oneDNN has nothing to do; any other is oneDNN's where it has come to the same as 64 bits once at that shape, and else done in 64 bits.
/// </summary>
/// <param name="isDoubted">Whether the library's are doubted at all.</param>
/// <param name="library">The library's convolution of pictures, filters and bias; in 64 bits it is believed.</param>
internal sealed class TrustedConvolution(bool isDoubted, Func<Tensor, Tensor, Tensor?, ConvolutionSteps, Tensor> library)
{
    private readonly ConcurrentDictionary<ConvolutionShape, bool> _checked = new();

    /// <summary>That of this machine.</summary>
    public static TrustedConvolution Here { get; } = new(HiddenCaches.AreHere, Plain);

    /// <param name="pictures">N x C x H x W.</param>
    /// <param name="filters">Filters x C x kernel x kernel.</param>
    /// <param name="bias">One a filter.</param>
    public Tensor Of(Tensor pictures, Tensor filters, Tensor? bias, ConvolutionSteps steps)
    {
        if (!isDoubted || pictures.device_type is not DeviceType.CPU || pictures.dtype is ScalarType.Float64)
            return library(pictures, filters, bias, steps);
        if (filters.shape[2] is 1 && steps.Padding is 0)
            return Product(pictures, filters, bias, steps.Stride);
        return _checked.GetOrAdd(ConvolutionShape.Of(pictures, filters, steps), Holds)
            ? library(pictures, filters, bias, steps)
            : library(pictures.to(ScalarType.Float64), filters.to(ScalarType.Float64), bias?.to(ScalarType.Float64), steps).to(pictures.dtype);
    }

    // Pixels by channels times channels by filters; in what comes out the channels of a pixel lie side by side.
    private static Tensor Product(Tensor pictures, Tensor filters, Tensor? bias, int stride)
    {
        var kept = stride is 1 ? pictures : pictures.slice(2, 0, pictures.shape[2], stride).slice(3, 0, pictures.shape[3], stride);
        return nn.functional.linear(kept.permute(0, 2, 3, 1), filters.flatten(1), bias).permute(0, 3, 1, 2);
    }

    private static Tensor Plain(Tensor pictures, Tensor filters, Tensor? bias, ConvolutionSteps steps) =>
        nn.functional.conv2d(pictures, filters, bias, [steps.Stride, steps.Stride], [steps.Padding, steps.Padding], [1, 1]);

    private bool Holds(ConvolutionShape shape) => new ConvolutionCheck((pictures, filters) => library(pictures, filters, null, shape.Steps)).Holds(shape);
}
