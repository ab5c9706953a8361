namespace ShoeData.Imaging;

/// <summary>What the outline of a picture's object tells, each a share or a ratio that does not depend on the picture's size.</summary>
public sealed record SilhouetteMeasures
{
    /// <summary>Share of the picture's border that is not background: high for details, snapshots and busy backgrounds.</summary>
    public required double BorderContact { get; init; }

    /// <summary>Share of the picture that is object.</summary>
    public required double Coverage { get; init; }

    /// <summary>Area of the second largest piece over that of the largest: near 1 for a pair.</summary>
    public required double SecondPiece { get; init; }

    /// <summary>Width over height of the object's box.</summary>
    public required double Elongation { get; init; }

    /// <summary>Share of the box that is object.</summary>
    public required double Fill { get; init; }

    /// <summary>Share of the box's columns whose lowest pixel lies near the ground: a sole seen from the side.</summary>
    public required double Sole { get; init; }

    /// <summary>Overlap of the object with itself turned upside down: high for soles and shoes seen from above.</summary>
    public required double UpDownSymmetry { get; init; }

    /// <summary>Overlap of the object with its mirror image: high for fronts, backs and upright soles.</summary>
    public required double LeftRightSymmetry { get; init; }

    /// <summary>How far the upper half of the object lies left of its middle, from -1 to 1: the collar is at the heel, so above 0 the toe points right.</summary>
    public required double HeelLean { get; init; }
}
