namespace ShoeData.Pipeline.Planning;

/// <summary>What was asked for on the command line.</summary>
internal sealed record RunRequest
{
    public bool DryRun { get; init; }

    public bool KeepGoing { get; init; }

    /// <summary>Stages to run though they are fresh; empty for all; null for none.</summary>
    public IReadOnlyList<string>? Force { get; init; }

    /// <summary>The stages to look at; empty for all.</summary>
    public IReadOnlyList<string> Only { get; init; } = [];

    public string? From { get; init; }

    public string? Until { get; init; }
}
