using static TorchSharp.torch;

namespace ShoeData.Training;

/// <summary>Tensors in other numbers and in another order.</summary>
internal static class ArithmeticTensors
{
    /// <summary>The tensor itself where it is of that type already.</summary>
    public static Tensor As(this Tensor tensor, ScalarType type) => tensor.dtype == type ? tensor : tensor.to(type);

    /// <summary>The same N x C x H x W, with the channels of a pixel side by side; TorchSharp knows no memory formats, strides do the same.</summary>
    public static Tensor InChannelsLast(this Tensor tensor) => tensor.permute(0, 2, 3, 1).contiguous().permute(0, 3, 1, 2);
}
