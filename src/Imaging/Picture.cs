namespace ShoeData.Imaging;

/// <summary>A decoded picture: upright, opaque, 8-bit sRGB, shrunk to the side that was asked for.</summary>
/// <param name="Pixels">At most as large as was asked for, never enlarged.</param>
/// <param name="Format">How it was encoded.</param>
/// <param name="Width">Width of the whole picture in pixels, upright, before shrinking.</param>
/// <param name="Height">Height of the whole picture in pixels, upright, before shrinking.</param>
public sealed record Picture(RgbPixels Pixels, PictureFormat Format, int Width, int Height);
