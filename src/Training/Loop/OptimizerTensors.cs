using TorchSharp.Modules;
using static TorchSharp.torch;

namespace ShoeData.Training;

/// <summary>What an optimizer remembers of the steps behind it, under names: momentum, or both moments and the count of steps, by parameter.</summary>
internal static class OptimizerTensors
{
    private const string Momentum = "momentum";
    private const string First = "exp_avg";
    private const string Second = "exp_avg_sq";
    private const string Steps = "step";

    /// <summary>The tensors are the optimizer's own; what a step has not made yet is left out.</summary>
    public static IReadOnlyList<NamedTensor> Of(OptimizerHelper optimizer) =>
        [.. optimizer.state_dict().State.Index().SelectMany(pair => Of(pair.Index, pair.Item))];

    /// <summary>Puts back what <see cref="Of(OptimizerHelper)"/> gave.</summary>
    /// <param name="read">Gives the tensor of a name, null where there is none.</param>
    public static void Restore(OptimizerHelper optimizer, Device device, Func<string, Tensor?> read)
    {
        using var untracked = no_grad();
        foreach (var (index, state) in optimizer.state_dict().State.Index())
        {
            switch (state)
            {
                case SGD.State momentum:
                    momentum.momentum_buffer?.Dispose();
                    momentum.momentum_buffer = read(Name(index, Momentum))?.to(device).DetachFromDisposeScope();
                    break;
                case AdamW.State moments when read(Name(index, Steps)) is { } steps:
                    moments.step = steps.item<long>();
                    Copy(read(Name(index, First)), moments.exp_avg);
                    Copy(read(Name(index, Second)), moments.exp_avg_sq);
                    break;
            }
        }
    }

    private static IEnumerable<NamedTensor> Of(int index, OptimizerState state) => state switch
    {
        SGD.State { momentum_buffer: { } buffer } => [new(Name(index, Momentum), buffer)],
        AdamW.State moments =>
        [
            new(Name(index, Steps), tensor(moments.step)),
            new(Name(index, First), moments.exp_avg),
            new(Name(index, Second), moments.exp_avg_sq),
        ],
        _ => [],
    };

    private static string Name(int index, string what) => $"{index}/{what}";

    private static void Copy(Tensor? source, Tensor target) =>
        target.copy_(source ?? throw new InvalidDataException("a moment of the optimizer is missing"));
}
