namespace ShoeData.Pipeline.Locks;

/// <summary>What a stage was last run from, and what it gave; also: what it would be run from now.</summary>
internal sealed record StageEntry
{
    public required StageOutcome Outcome { get; init; }

    public required string Version { get; init; }

    /// <summary>Settings by key.</summary>
    public required SortedDictionary<string, string> Parameters { get; init; }

    /// <summary>Lines of a <see cref="Fingerprints.Fingerprinter"/>.</summary>
    public required SortedDictionary<string, string> Inputs { get; init; }

    /// <inheritdoc cref="Inputs"/>
    public required SortedDictionary<string, string> Outputs { get; init; }
}
