namespace ShoeData.Curation.Overruling;

/// <summary>A line of the table and how many listings and pictures it names; none for a stale line.</summary>
internal sealed record OverrideOutcome(OverrideLine Line, int Named)
{
    public bool IsStale => Named == 0;
}
