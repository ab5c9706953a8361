using static TorchSharp.torch;

namespace ShoeData.Training;

/// <summary>A file of named tensors, read tensor by tensor.</summary>
internal interface IWeightsFile : IDisposable
{
    string Path { get; }

    IReadOnlyList<WeightsEntry> Entries { get; }

    /// <summary>Free text by key, as the writer left it; empty where the format has none.</summary>
    IReadOnlyDictionary<string, string> Metadata { get; }

    /// <summary>The tensor as it stands in the file, on the CPU.</summary>
    /// <param name="name">Of one of the <see cref="Entries"/>.</param>
    /// <exception cref="UserError">Its number format is not read, or its bytes are not there.</exception>
    Tensor Read(string name);
}
