namespace ShoeData.Training;

/// <summary>One model of the zoo.</summary>
/// <param name="ImageNetParameters">Its size with the thousand classes of ImageNet, to be recognised by.</param>
internal sealed record ModelEntry(string Name, long ImageNetParameters, Func<int, ImageClassifier> Build)
{
    /// <summary>Name of torchvision's model whose weights it begins with: its own, or that of its backbone.</summary>
    public string WeightsOf { get; init; } = Name;

    /// <summary>Whether torchvision has it, with the same names and shapes.</summary>
    public bool IsTorchvision => WeightsOf == Name;
}
