using System.Text.Json.Serialization;

namespace ShoeData;

/// <summary>A picture's encoding, told by its first bytes and never by its name.</summary>
public enum PictureFormat
{
    Jpeg,
    Png,

    [JsonStringEnumMemberName("webp")]
    WebP,

    Avif,
    Gif,
}
