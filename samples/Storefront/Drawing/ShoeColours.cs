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

    /// <summary>How different a shoe looks in other colours, from 0 to 255: its larger parts count more.</summary>
    public float Distance(ShoeColours other) =>
        (0.35f * Ink.Distance(Main, other.Main)) + (0.3f * Ink.Distance(Second, other.Second))
        + (0.15f * Ink.Distance(Accent, other.Accent)) + (0.2f * Ink.Distance(Sole, other.Sole));
}
