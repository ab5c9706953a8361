namespace ShoeData.Storefront;

/// <summary>The shape of an upper. Lengths are in hundredths of the shoe's length.</summary>
internal sealed record UpperDesign
{
    /// <summary>Height of the heel's edge above the ground.</summary>
    public required float Collar { get; init; }

    /// <summary>How far the edge sinks below the ankle.</summary>
    public required float Dip { get; init; }

    /// <summary>How much higher the edge is at the throat than at the heel.</summary>
    public required float FrontRise { get; init; }

    public required float Tongue { get; init; }

    public required float ToeHeight { get; init; }

    /// <summary>Where the laces begin, from the heel.</summary>
    public required float ThroatStart { get; init; }

    /// <summary>Where the laces end.</summary>
    public required float ThroatEnd { get; init; }

    /// <summary>1 is a straight instep; more bends it at the ankle.</summary>
    public required float Bend { get; init; }

    public required float Bulge { get; init; }
}
