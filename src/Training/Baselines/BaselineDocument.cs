namespace ShoeData.Training;

/// <summary><c>data/baselines/baselines.json</c>: what a model has to beat, each with its figures on the same test pictures.</summary>
internal sealed record BaselineDocument
{
    /// <summary>Lower bounds of the classes in dollars, in class order.</summary>
    public required int[] Classes { get; init; }

    /// <summary>The model and the weights of the frozen features: <c>none</c>, or the SHA-256 of the file.</summary>
    public required string Model { get; init; }

    public required string InitialWeights { get; init; }

    public required IReadOnlyList<BaselineRow> Baselines { get; init; }

    public required BootstrapSettings Bootstrap { get; init; }

    public required string SplitManifestSha256 { get; init; }
}
