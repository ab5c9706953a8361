using SkiaSharp;

namespace ShoeData.Storefront;

/// <summary>A named colour.</summary>
/// <param name="Digit">First digit of the colour part of a sku, as shops number colour families.</param>
internal sealed record Dye(string Name, SKColor Colour, int Digit);
