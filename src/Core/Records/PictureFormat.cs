namespace ShoeData;

/// <summary>A picture's encoding, told by its first bytes and never by its name.</summary>
public enum PictureFormat
{
    Jpeg,
    Png,
    WebP,
    Avif,
    Gif,
}
