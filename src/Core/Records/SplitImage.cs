namespace ShoeData;

/// <summary>One picture of the finished data set: all that training and evaluation read of it.</summary>
public sealed record SplitImage
{
    public required Split Split { get; init; }

    /// <summary>Relative to <c>data/split_dataset/</c>, with <c>/</c>.</summary>
    public required string Path { get; init; }

    public required int Bin { get; init; }

    public required decimal PriceUsd { get; init; }

    public required string Source { get; init; }

    public required string ListingId { get; init; }

    public required string Brand { get; init; }

    public required string Style { get; init; }

    public required string Group { get; init; }

    /// <summary>The <see cref="CuratedImage.Sha256"/> it came from.</summary>
    public required string Sha256 { get; init; }

    /// <summary>SHA-256 of the file at <see cref="Path"/>.</summary>
    public required string FileSha256 { get; init; }
}
