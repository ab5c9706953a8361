namespace ShoeData.Storefront;

/// <summary>Which picture, and how wide at most; null asks for the file itself.</summary>
internal sealed record PictureRequest(string Id, int? MaxWidth);
