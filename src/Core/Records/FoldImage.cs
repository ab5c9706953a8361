namespace ShoeData;

/// <summary>Where one picture of the data set lies in cross-validation: a group lies in exactly one fold.</summary>
public sealed record FoldImage
{
    /// <summary>The <see cref="SplitImage.Path"/> of the picture.</summary>
    public required string Path { get; init; }

    /// <summary>From 0 to <see cref="Folds"/> - 1: the fold that this picture is held out in.</summary>
    public required int Fold { get; init; }

    public required int Folds { get; init; }

    /// <summary>Its place in the usual division, so that test pictures can be kept out of cross-validation.</summary>
    public required Split Split { get; init; }

    public required int Bin { get; init; }

    public required string Group { get; init; }

    /// <summary>The <see cref="CuratedImage.Sha256"/> it came from.</summary>
    public required string Sha256 { get; init; }
}
