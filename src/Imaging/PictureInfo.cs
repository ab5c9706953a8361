namespace ShoeData.Imaging;

/// <summary>What a picture's header says: its format and its size in pixels, as stored.</summary>
public sealed record PictureInfo(PictureFormat Format, int Width, int Height);
