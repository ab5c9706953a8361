using static TorchSharp.torch;

namespace ShoeData.Training;

/// <summary>A checkpoint as a file of weights: the best so far, or those of the moment where no epoch was over. So another run can begin with them.</summary>
internal sealed class CheckpointWeights(IWeightsFile checkpoint) : IWeightsFile
{
    private readonly string _prefix = checkpoint.Entries.Any(entry => entry.Name.StartsWith(TrainingState.BestModel, StringComparison.Ordinal))
        ? TrainingState.BestModel
        : TrainingState.Model;

    public string Path => checkpoint.Path;

    public IReadOnlyList<WeightsEntry> Entries =>
    [
        .. checkpoint.Entries.Where(entry => entry.Name.StartsWith(_prefix, StringComparison.Ordinal)).Select(entry => entry with { Name = entry.Name[_prefix.Length..] }),
    ];

    public IReadOnlyDictionary<string, string> Metadata => checkpoint.Metadata;

    public Tensor Read(string name) => checkpoint.Read(_prefix + name);

    public void Dispose() => checkpoint.Dispose();
}
