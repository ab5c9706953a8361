namespace ShoeData.Training;

/// <summary>How the filters of a convolution go over a picture.</summary>
/// <param name="Stride">Pixels from one place to the next, down and across.</param>
/// <param name="Padding">Zeros laid around the picture, in pixels on each side.</param>
internal readonly record struct ConvolutionSteps(int Stride, int Padding);
