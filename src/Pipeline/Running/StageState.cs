namespace ShoeData.Pipeline.Running;

/// <summary>What became of a stage, or would.</summary>
internal enum StageState
{
    Fresh,
    Stale,

    /// <summary>Fresh as it stands, but something before it is stale.</summary>
    Waits,
    Done,
    Refused,
    Failed,

    /// <summary>Not run, because a stage before it failed.</summary>
    Blocked,
    NotSelected,
    NothingConfigured,
}
