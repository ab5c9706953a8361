namespace ShoeData;

/// <summary>What every program tells its caller; <see cref="ExitCodes.Merge"/> makes one of several.</summary>
public enum ExitCode
{
    Done = 0,

    /// <summary>The work failed.</summary>
    Failed = 1,

    /// <summary>The command line or the configuration is wrong; nothing was started.</summary>
    Usage = 2,

    /// <summary>Finished with what could be had, but a source refused.</summary>
    Refused = 3,

    /// <summary>Stopped by Ctrl+C or a termination signal.</summary>
    Cancelled = 130,
}
