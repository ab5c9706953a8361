namespace ShoeData.Pipeline.Fingerprints;

/// <summary>What the file system says of a file without opening it.</summary>
/// <param name="Key">Its name in the lock file; see <see cref="PathNames"/>.</param>
/// <param name="Time">Last modification, in ticks of UTC.</param>
internal readonly record struct FileFacts(string Key, long Size, long Time);
