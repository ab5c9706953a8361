namespace ShoeData.Storefront;

/// <summary>How a drawn shoe becomes a file.</summary>
internal sealed record PictureFinish
{
    public const int DrawnWidth = 800;
    public const int DrawnHeight = 600;

    public PictureFormat Format { get; init; } = PictureFormat.Jpeg;

    public int Quality { get; init; } = 88;

    /// <summary>Pixels across; other than <see cref="DrawnWidth"/> the drawing is resampled.</summary>
    public int Width { get; init; } = DrawnWidth;

    public double Gamma { get; init; } = 1;

    public bool Grey { get; init; }

    /// <summary>Stored lying on its side, with an EXIF orientation that sets it upright.</summary>
    public bool Turned { get; init; }

    public PictureDamage Damage { get; init; }

    /// <summary>Upright pixels.</summary>
    public int Height => Width * DrawnHeight / DrawnWidth;

    public int Pixels => Width * Height;
}
