using SkiaSharp;

namespace ShoeData.Storefront;

/// <summary>The colours of one colourway.</summary>
internal sealed record ShoeColours
{
    public required SKColor Main { get; init; }

    public required SKColor Second { get; init; }

    public required SKColor Accent { get; init; }

    public required SKColor Sole { get; init; }

    public required SKColor Outsole { get; init; }

    public required SKColor Lace { get; init; }

    public required SKColor Lining { get; init; }
}
