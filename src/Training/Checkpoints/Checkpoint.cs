namespace ShoeData.Training;

/// <summary>A checkpoint that was found whole.</summary>
internal sealed record Checkpoint(CheckpointDocument Document, IWeightsFile Tensors) : IDisposable
{
    public void Dispose() => Tensors.Dispose();
}
