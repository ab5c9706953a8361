namespace ShoeData.Storefront;

/// <summary>How a style stands before the camera.</summary>
/// <param name="Length">Share of the picture's width that the shoe takes.</param>
/// <param name="Right">Shift as a share of the width.</param>
/// <param name="Down">Shift as a share of the height.</param>
/// <param name="Tilt">Degrees, toe down.</param>
/// <param name="Stretch">Height against length; 1 for adults, more for small feet.</param>
internal sealed record Framing(float Length, float Right, float Down, float Tilt, float Stretch);
