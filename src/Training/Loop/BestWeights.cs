using static TorchSharp.torch;

namespace ShoeData.Training;

/// <summary>The weights of the epoch that is the best so far.</summary>
/// <param name="Weights">Copies on the CPU.</param>
internal sealed record BestWeights(EpochResult Result, IReadOnlyList<NamedTensor> Weights) : IDisposable
{
    public static BestWeights Copy(EpochResult result, IReadOnlyList<NamedTensor> weights)
    {
        using var untracked = no_grad();
        return new BestWeights(result, [.. weights.Select(tensor => tensor with { Value = Copy(tensor.Value) })]);
    }

    public void Dispose()
    {
        foreach (var tensor in Weights)
            tensor.Value.Dispose();
    }

    private static Tensor Copy(Tensor tensor)
    {
        using var scope = NewDisposeScope();
        return tensor.detach().cpu().clone().DetachFromDisposeScope();
    }
}
