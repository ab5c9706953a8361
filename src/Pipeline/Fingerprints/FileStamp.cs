namespace ShoeData.Pipeline.Fingerprints;

/// <summary>A line of the cache: the content hash a file had when it had this size and this modification time.</summary>
/// <param name="Path">Its name in the lock file.</param>
internal sealed record FileStamp(string Path, long Size, long Time, string Sha256);
