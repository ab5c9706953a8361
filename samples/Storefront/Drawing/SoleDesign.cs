namespace ShoeData.Storefront;

/// <summary>How a sole is built. Lengths are in hundredths of the shoe's length.</summary>
internal sealed record SoleDesign
{
    public required float Heel { get; init; }

    public required float Toe { get; init; }

    /// <summary>How far the toe lifts off the ground.</summary>
    public required float Spring { get; init; }

    public required float Bevel { get; init; }

    /// <summary>How far it stands out behind the heel.</summary>
    public required float Flare { get; init; }

    public required float Outsole { get; init; }

    public required int Lugs { get; init; }

    public required int Grooves { get; init; }

    /// <summary>Visible gas cushions, from the heel forwards.</summary>
    public required int Windows { get; init; }

    public required bool Plate { get; init; }

    public required bool Fade { get; init; }

    public required bool Speckled { get; init; }

    public required bool Stitched { get; init; }

    /// <summary>A heel block with an arch before it, as under a boot.</summary>
    public required bool Block { get; init; }
}
