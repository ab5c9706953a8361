namespace ShoeData.Curation.Duplicates;

/// <summary>Two contenders that show the same picture, by their positions in a list.</summary>
internal readonly record struct NearPair(int One, int Other);
