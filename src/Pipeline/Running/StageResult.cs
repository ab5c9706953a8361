namespace ShoeData.Pipeline.Running;

/// <summary>A row of the closing table.</summary>
internal sealed record StageResult(string Stage, StageState State, string Why = "", TimeSpan? Took = null)
{
    /// <summary>What a failed stage would have returned as a program of its own.</summary>
    public ExitCode Code { get; init; } = State switch
    {
        StageState.Failed or StageState.Blocked => ExitCode.Failed,
        StageState.Refused => ExitCode.Refused,
        _ => ExitCode.Done,
    };
}
