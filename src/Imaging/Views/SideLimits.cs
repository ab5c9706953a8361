namespace ShoeData.Imaging;

/// <summary>Within which limits a picture is one shoe from the side. The shipped ones were fitted to labelled shop photos, see docs/experiments.md.</summary>
public sealed record SideLimits
{
    public static SideLimits Shipped { get; } = new();

    /// <summary>The score a side view must have.</summary>
    public double MinScore { get; init; } = 0.5;

    /// <summary>The score below which the outline must agree.</summary>
    public double SureScore { get; init; } = 0.95;

    /// <summary>Share of the frame's border that the shoe may touch.</summary>
    public double MaxBorderContact { get; init; } = 0.08;

    /// <summary>Area of a second piece as a share of the first one's.</summary>
    public double MaxSecondPiece { get; init; } = 0.5;

    /// <summary>Width over height.</summary>
    public double MinElongation { get; init; } = 0.95;

    /// <summary>Share of its width that it stands on.</summary>
    public double MinSole { get; init; } = 0.54;

    /// <summary>Share of itself that it covers upside down.</summary>
    public double MaxUpDownSymmetry { get; init; } = 0.76;

    /// <summary>Share of itself that it covers mirrored.</summary>
    public double MaxLeftRightSymmetry { get; init; } = 0.85;
}
