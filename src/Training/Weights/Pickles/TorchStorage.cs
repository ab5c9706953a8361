namespace ShoeData.Training;

/// <summary>A run of numbers that tensors are views of.</summary>
/// <param name="Key">Its name within the file.</param>
/// <param name="Count">How many numbers.</param>
internal sealed record TorchStorage(string Key, TensorKind Kind, long Count);
