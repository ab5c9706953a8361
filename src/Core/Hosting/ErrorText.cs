namespace ShoeData;

/// <summary>Turns failures of the system into sentences a person can act on.</summary>
public static class ErrorText
{
    private const int NoSpaceLeftOnDevice = 28;
    private const int QuotaExceeded = 122;

    public static bool IsDiskFull(IOException exception) => (exception.HResult & 0xFFFF) is NoSpaceLeftOnDevice or QuotaExceeded;

    /// <summary>The message for a failure of the file system; null for anything else, which is then a bug.</summary>
    public static string? Of(Exception exception) => exception switch
    {
        IOException io when IsDiskFull(io) =>
            $"{io.Message} Free some space, or pass --data with a folder on another disk; finished files are kept and the next run goes on.",
        // A library of our own that does not load is no file of the user's.
        FileNotFoundException { FileName: { } name } when name.Contains(", Version=", StringComparison.Ordinal) => null,
        FileNotFoundException or DirectoryNotFoundException => exception.Message,
        UnauthorizedAccessException => $"{exception.Message} Check who owns the folder, or pass another --data.",
        IOException => exception.Message,
        _ => null,
    };
}
