namespace ShoeData.Pipeline.Locks;

/// <summary>How a stage's last run ended.</summary>
internal enum StageOutcome
{
    Done,

    /// <summary>It finished with what it could get, but a source refused.</summary>
    Refused,

    /// <summary>It was begun and did not finish.</summary>
    Unfinished,
}
