namespace ShoeData.Pipeline.Fingerprints;

/// <summary>The content hash a file had when it had this size and this modification time.</summary>
internal sealed record FileStamp(string Path, long Size, long Time, string Sha256);
