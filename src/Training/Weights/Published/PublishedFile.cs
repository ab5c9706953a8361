namespace ShoeData.Training;

/// <summary>Weights that torchvision has published for one of its models.</summary>
/// <param name="Weights">What <c>Training:Weights</c> calls them.</param>
/// <param name="Name">Of the file, e.g. <c>resnet18-f37072fd.pth</c>; it ends with the beginning of the file's SHA-256.</param>
internal sealed record PublishedFile(string Model, string Weights, string Name)
{
    /// <summary>The first eight hex digits of the file's SHA-256.</summary>
    public string Sha256Prefix => Path.GetFileNameWithoutExtension(Name)[(Name.LastIndexOf('-') + 1)..];
}
