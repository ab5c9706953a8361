using static TorchSharp.torch;

namespace ShoeData.Training;

/// <summary>What a run tries to make small.</summary>
internal sealed class Objective(TargetTables tables) : IDisposable
{
    public static Objective Of(TrainingTask task) => new(TargetTables.Of(task));

    /// <summary>Mean over the batch, a scalar on the device.</summary>
    public Tensor Loss(Tensor logits, Tensor targets) =>
        nn.functional.cross_entropy(logits, tables.Soft.index_select(0, targets), tables.ClassWeights);

    public void Dispose() => tables.Dispose();
}
