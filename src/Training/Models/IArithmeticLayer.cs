using static TorchSharp.torch;

namespace ShoeData.Training;

/// <summary>A layer that multiplies matrices, in 32 bits or in fewer.</summary>
internal interface IArithmeticLayer
{
    /// <summary>Float32 or BFloat16. The weights stay in 32 bits, so that small steps are not rounded away.</summary>
    ScalarType Arithmetic { get; set; }
}
