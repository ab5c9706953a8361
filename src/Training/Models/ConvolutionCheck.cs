using static TorchSharp.torch;

namespace ShoeData.Training;

/// <summary>Whether a convolution comes to the same as in 64 bits: forwards, and the gradients that are asked for.</summary>
/// <param name="convolve">The convolution in question, of pictures and filters; in 64 bits it is believed.</param>
internal sealed class ConvolutionCheck(Func<Tensor, Tensor, Tensor> convolve)
{
    private const double Tolerance = 1e-4;
    private const double ToleranceOfSixteenBits = 0.03;

    /// <summary>
    /// Tried on numbers drawn for it, of which the first and the last picture are compared. An error is the greatest difference, and may be 1e-4 of the
    /// greatest number (0.03 where the arithmetic has 16 bits).
    /// </summary>
    public bool Holds(ConvolutionShape shape)
    {
        using var tracked = set_grad_enabled(shape.PicturesLearn || shape.FiltersLearn);
        using var scope = NewDisposeScope();
        using var generator = new Generator(1, CPU);
        var pictures = Drawn([shape.Pictures, shape.Channels, shape.Height, shape.Width], shape.Type, shape.PicturesChannelsLast, generator);
        var filters = Drawn([shape.Filters, shape.Channels, shape.Kernel, shape.Kernel], shape.Type, shape.FiltersChannelsLast, generator);
        var compared = tensor(shape.Pictures > 1 ? [0, shape.Pictures - 1] : new long[] { 0 });
        var fewPictures = pictures.index_select(0, compared).to(ScalarType.Float64).requires_grad_(shape.PicturesLearn);
        var exactFilters = filters.to(ScalarType.Float64).requires_grad_(shape.FiltersLearn);
        pictures.requires_grad_(shape.PicturesLearn);
        filters.requires_grad_(shape.FiltersLearn);

        var said = convolve(pictures, filters);
        var wanted = convolve(fewPictures, exactFilters);
        if (shape.PicturesLearn || shape.FiltersLearn)
        {
            var pull = Drawn(wanted.shape, shape.Type, channelsLast: false, generator);
            (said * zeros_like(said).index_copy_(0, compared, pull)).sum().backward();
            (wanted * pull).sum().backward();
        }

        var tolerance = shape.Type is ScalarType.Float32 ? Tolerance : ToleranceOfSixteenBits;
        return IsClose(said.index_select(0, compared), wanted, tolerance)
            && (!shape.PicturesLearn || IsClose(pictures.grad!.index_select(0, compared), fewPictures.grad!, tolerance))
            && (!shape.FiltersLearn || IsClose(filters.grad!, exactFilters.grad!, tolerance));
    }

    private static Tensor Drawn(long[] shape, ScalarType type, bool channelsLast, Generator generator)
    {
        var numbers = empty(shape).uniform_(-1, 1, generator).to(type);
        return channelsLast ? numbers.InChannelsLast() : numbers;
    }

    // What is no number is not close to anything.
    private static bool IsClose(Tensor said, Tensor wanted, double tolerance) =>
        (said.detach().to(ScalarType.Float64) - wanted.detach()).abs().max().item<double>() <= tolerance * wanted.detach().abs().max().item<double>();
}
