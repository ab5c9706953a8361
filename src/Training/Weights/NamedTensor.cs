using static TorchSharp.torch;

namespace ShoeData.Training;

/// <summary>A tensor under the name it has in a file.</summary>
internal sealed record NamedTensor(string Name, Tensor Value);
