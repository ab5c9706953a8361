using ShoeData.Curation.Overruling;
using ShoeData.Curation.Pictures;

namespace ShoeData.Curation.Explain;

/// <summary>Everything that stands anywhere about one listing.</summary>
internal sealed record ItemLife
{
    /// <summary>Null when it was left out before it became one.</summary>
    public ShoeListing? Listing { get; init; }

    public required IReadOnlyList<ImageRecord> Images { get; init; }

    /// <summary>Of all stages.</summary>
    public required IReadOnlyList<Rejection> Rejections { get; init; }

    public required IReadOnlyList<PictureRecord> Pictures { get; init; }

    public CuratedImage? Curated { get; init; }

    public SplitImage? Split { get; init; }

    public FoldImage? Fold { get; init; }

    /// <summary>Each near duplicate of its pictures: the SHA-256 and whose it is.</summary>
    public required IReadOnlyList<string> NearDuplicates { get; init; }

    public required IReadOnlyList<OverrideLine> Overrides { get; init; }
}
