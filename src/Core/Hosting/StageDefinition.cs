namespace ShoeData;

/// <summary>One stage as its own program and the pipeline see it: what it reads, what it writes, and how it is run.</summary>
public sealed record StageDefinition
{
    /// <summary>A verb: <c>scrape</c>, <c>import</c>, <c>curate</c>, <c>train</c>, <c>evaluate</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Raised whenever the same input would give other bytes.</summary>
    public required string Version { get; init; }

    /// <summary>Half a sentence for tables and help.</summary>
    public required string Purpose { get; init; }

    /// <summary>Absolute paths of the files and folders it reads.</summary>
    public required Func<StageContext, IReadOnlyList<string>> Inputs { get; init; }

    /// <summary>Absolute paths of the files and folders it writes, and nobody else does.</summary>
    public required Func<StageContext, IReadOnlyList<string>> Outputs { get; init; }

    /// <summary>Every setting it reads, by key; binding them also validates them.</summary>
    public required Func<StageContext, IReadOnlyDictionary<string, string>> Parameters { get; init; }

    /// <summary>Whether there is anything for it to do under this configuration.</summary>
    public required Func<StageContext, bool> Applies { get; init; }

    /// <summary>Brings the outputs up to date and prints the closing table.</summary>
    public required Func<StageContext, CancellationToken, Task<ExitCode>> Run { get; init; }
}
