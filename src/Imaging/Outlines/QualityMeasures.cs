namespace ShoeData.Imaging;

/// <summary>How well the object of a picture can be seen; measured on the object, not on the frame.</summary>
public sealed record QualityMeasures
{
    /// <summary>The longer side of the object's box over that of the picture.</summary>
    public required double ObjectSide { get; init; }

    /// <summary>The longest stretch along which the left, right or upper edge of the picture cuts the object, as a share of the object's extent there.</summary>
    public required double CutOff { get; init; }

    /// <summary>How far the border is from an even ground, of 255.</summary>
    public required int Unevenness { get; init; }

    /// <summary>Small pieces beside the object: the letters of a text.</summary>
    public required int Specks { get; init; }

    /// <summary>The brightest of the object or the ground, of 255: low only where the picture itself is dark.</summary>
    public required int Light { get; init; }

    /// <summary>The darkest of the object, of 255: high only where even its shadows are washed out.</summary>
    public required int Shade { get; init; }

    /// <summary>Brightest less darkest of the object, of 255.</summary>
    public required int Contrast { get; init; }

    /// <summary>Share of the edges' energy that a little blur takes away: 2/3 of ideal edges, near 0 of a picture that is blurred already.</summary>
    public required double Sharpness { get; init; }
}
