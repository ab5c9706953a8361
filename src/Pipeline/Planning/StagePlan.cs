using ShoeData.Pipeline.Locks;

namespace ShoeData.Pipeline.Planning;

/// <summary>One stage as it stands now.</summary>
/// <param name="Now">What it would be run from.</param>
/// <param name="Reasons">Why it must run; empty when it is fresh.</param>
internal sealed record StagePlan(StageEntry Now, IReadOnlyList<StaleReason> Reasons)
{
    public bool IsFresh => Reasons.Count == 0;

    public string Why => string.Join("; ", Reasons.Select(reason => reason.Text));
}
