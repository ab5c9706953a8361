namespace ShoeData.Benchmarks.Duplicates;

/// <summary>A copy of a photo, changed in one way.</summary>
internal sealed record Plant(Photo Photo, string Kind);
