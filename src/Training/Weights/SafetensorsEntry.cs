namespace ShoeData.Training;

/// <summary>One tensor of a safetensors file, and where its bytes lie.</summary>
/// <param name="Begin">First byte, counted from the end of the header.</param>
internal sealed record SafetensorsEntry(WeightsEntry Tensor, long Begin, long Length)
{
    public string Name => Tensor.Name;
}
