namespace ShoeData.Pipeline.Fingerprints;

/// <summary>One file of a group.</summary>
/// <param name="Name">Its path below the group's folder.</param>
internal readonly record struct GroupedFile(string Name, string Sha256);
