using SkiaSharp;

namespace ShoeData.Storefront;

/// <summary>What a picture shows. Two pictures of equal subjects are duplicates, near or exact.</summary>
internal sealed record PictureSubject
{
    public required ShoeDesign Design { get; init; }

    public required ShoeColours Colours { get; init; }

    /// <summary>Null for none: the picture is transparent there.</summary>
    public required SKColor? Backdrop { get; init; }

    public PictureView View { get; init; }

    /// <summary>Top and sole views stand upright, toe up, unless they lie.</summary>
    public bool Lying { get; init; }
}
