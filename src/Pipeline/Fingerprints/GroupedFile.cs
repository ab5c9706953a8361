namespace ShoeData.Pipeline.Fingerprints;

/// <summary>One file of a group.</summary>
/// <param name="Key">Its name in the lock file.</param>
internal readonly record struct GroupedFile(string Key, ContentName Content);
