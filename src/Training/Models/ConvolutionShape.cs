using static TorchSharp.torch;

namespace ShoeData.Training;

/// <summary>All that a library chooses the code of a convolution by: sizes in pixels, layout, numbers, and what is asked of it on the way back.</summary>
/// <param name="Kernel">Width and height of a filter.</param>
/// <param name="PicturesChannelsLast">Whether the channels of a pixel lie side by side in memory.</param>
/// <param name="FiltersChannelsLast">The same of the weights.</param>
/// <param name="PicturesLearn">Whether the gradient of the pictures is asked for.</param>
/// <param name="FiltersLearn">Whether that of the weights is.</param>
/// <param name="Threads">Among which it is divided.</param>
internal readonly record struct ConvolutionShape(
    long Pictures, long Channels, long Height, long Width, long Filters, long Kernel, ConvolutionSteps Steps, ScalarType Type,
    bool PicturesChannelsLast, bool FiltersChannelsLast, bool PicturesLearn, bool FiltersLearn, int Threads)
{
    /// <param name="pictures">N x C x H x W.</param>
    /// <param name="filters">Filters x C x kernel x kernel.</param>
    public static ConvolutionShape Of(Tensor pictures, Tensor filters, ConvolutionSteps steps)
    {
        var (size, kernel, learns) = (pictures.shape, filters.shape, is_grad_enabled());
        return new ConvolutionShape(
            size[0], size[1], size[2], size[3], kernel[0], kernel[2], steps, pictures.dtype,
            pictures.stride()[1] is 1, filters.stride()[1] is 1, learns && pictures.requires_grad, learns && filters.requires_grad, get_num_threads());
    }
}
