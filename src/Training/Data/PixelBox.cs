namespace ShoeData.Training;

/// <summary>A rectangle of a picture, in pixels.</summary>
internal sealed record PixelBox(int Left, int Top, int Width, int Height);
