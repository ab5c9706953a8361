namespace ShoeData.Imaging;

/// <summary>A picture at the size all are measured at, with its object told from the ground; worked out once and shared by every measure.</summary>
public sealed record Cutout(RgbPixels Pixels, Backdrop Backdrop, ShoeMask Mask, IReadOnlyList<MaskPiece> Pieces)
{
    /// <summary>The longer side that pictures are measured at: enough for an outline, and the same for every source.</summary>
    public const int Side = 128;

    // Pieces smaller than this share of the largest are specks.
    private const double SpeckShare = 0.02;

    /// <summary>The object without specks; null when nothing stands out from the background.</summary>
    public MaskPiece? Figure { get; } = Pieces.Count == 0 ? null : MaskPiece.Union([.. Pieces.Where(piece => piece.Area >= SpeckShare * Pieces[0].Area)]);

    /// <summary>The <see cref="Imaging.Luma"/> of each pixel.</summary>
    public byte[] Luma { get; } = Imaging.Luma.Of(Pixels);

    public static Cutout Of(RgbPixels pixels)
    {
        var small = PixelScaler.Fit(pixels, Side);
        var backdrop = Backdrop.Of(small);
        var mask = ShoeMask.Of(small, backdrop);
        return new Cutout(small, backdrop, mask, MaskPiece.Of(mask));
    }
}
