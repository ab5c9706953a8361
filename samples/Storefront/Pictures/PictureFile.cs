namespace ShoeData.Storefront;

/// <summary>What goes over the wire.</summary>
internal sealed record PictureFile(byte[] Bytes, string ContentType);
