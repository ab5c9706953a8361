using ShoeData.Imaging;

namespace ShoeData.Training;

/// <summary>A picture on a contact sheet with the lines below it.</summary>
internal sealed record SheetTile(RgbPixels Picture, IReadOnlyList<string> Lines);
