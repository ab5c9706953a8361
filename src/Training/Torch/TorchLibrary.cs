namespace ShoeData.Training;

/// <summary>The native library that TorchSharp will call.</summary>
internal sealed record TorchLibrary(string Path, TorchLibraryState State);
