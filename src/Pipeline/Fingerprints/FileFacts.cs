namespace ShoeData.Pipeline.Fingerprints;

/// <summary>What the file system says of a file without opening it.</summary>
/// <param name="Key">Its name in the lock file; see <see cref="PathNames"/>.</param>
/// <param name="Path">Absolute.</param>
/// <param name="Time">Last modification, in ticks of UTC.</param>
internal sealed record FileFacts(string Key, string Path, long Size, long Time);
