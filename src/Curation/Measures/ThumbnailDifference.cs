namespace ShoeData.Curation.Measures;

/// <summary>How far two thumbnails are apart, of 255.</summary>
/// <param name="Mean">Over all cells and channels.</param>
/// <param name="Largest">Of any cell and channel.</param>
internal readonly record struct ThumbnailDifference(double Mean, int Largest);
