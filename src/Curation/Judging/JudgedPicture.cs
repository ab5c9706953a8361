using ShoeData.Imaging;


namespace ShoeData.Curation.Judging;

/// <summary>What is printed of one picture. What a file that is no picture has not, is missing.</summary>
internal sealed record JudgedPicture
{
    public required string File { get; init; }

    /// <summary>Whether the picture passes every rule about pictures.</summary>
    public required bool Kept { get; init; }

    /// <summary>The first objection; null when it is kept.</summary>
    public required RejectReason? Reason { get; init; }

    /// <summary>The objection in a sentence.</summary>
    public required string? Detail { get; init; }

    /// <summary>Whether it shows one shoe from the side, well to be seen or not.</summary>
    public required bool IsSide { get; init; }

    public required double SideScore { get; init; }

    public Facing? Facing { get; init; }

    public double? FacingScore { get; init; }

    public double? QualityScore { get; init; }

    public int? Width { get; init; }

    public int? Height { get; init; }

    public ViewScores? Views { get; init; }

    public SilhouetteMeasures? Outline { get; init; }

    public QualityMeasures? Quality { get; init; }
}
