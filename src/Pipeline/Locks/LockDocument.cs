namespace ShoeData.Pipeline.Locks;

/// <summary>The lock file: readable, diffable, without times; the same input gives the same bytes.</summary>
internal sealed record LockDocument
{
    public const int CurrentFormat = 1;

    public required int Format { get; init; }

    public required SortedDictionary<string, StageEntry> Stages { get; init; }
}
