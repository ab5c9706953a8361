using ShoeData.Pipeline.Companions;

namespace ShoeData.Pipeline;

/// <summary>What the runner itself can be told.</summary>
public sealed record PipelineOptions : IStageOptions
{
    public static string Section => "Pipeline";

    /// <summary>Programs that must be up while a stage runs.</summary>
    public IReadOnlyList<Companion> Companions { get; init; } = [];
}
