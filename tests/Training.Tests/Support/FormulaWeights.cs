using System.Runtime.InteropServices;
using System.Text;
using static TorchSharp.torch;

namespace ShoeData.Training.Tests;

/// <summary>The weights of <c>scripts/torchvision_reference.py</c>, from the same formula.</summary>
internal static class FormulaWeights
{
    public static void Fill(IReadOnlyList<NamedTensor> state)
    {
        using var untracked = no_grad();
        foreach (var tensor in state)
            Fill(tensor.Name, tensor.Value);
    }

    public static Tensor Input(int count, int side, string name = "input")
    {
        var input = empty(count, 3, side, side);
        Write(name, input, u => u * 4);
        return input;
    }

    /// <summary>From -0.5 to 0.5.</summary>
    public static Tensor Of(string name, long[] shape)
    {
        var values = empty(shape);
        Write(name, values, u => u);
        return values;
    }

    private static void Fill(string name, Tensor tensor)
    {
        if (name.EndsWith("num_batches_tracked", StringComparison.Ordinal))
            return;
        if (tensor.dim() > 1)
        {
            var scale = 2 * Math.Sqrt(6.0 / (tensor.numel() / tensor.shape[0]));
            Write(name, tensor, u => u * scale);
        }
        else if (name.EndsWith("running_var", StringComparison.Ordinal))
        {
            Write(name, tensor, u => 1 + (0.5 * u));
        }
        else if (name.EndsWith("weight", StringComparison.Ordinal))
        {
            var scale = name.EndsWith("bn3.weight", StringComparison.Ordinal) ? 0.125 : 1;
            Write(name, tensor, u => (1 + (0.2 * u)) * scale);
        }
        else
        {
            Write(name, tensor, u => u * 0.2);
        }
    }

    private static void Write(string name, Tensor tensor, Func<double, double> shape)
    {
        var seed = Encoding.UTF8.GetBytes(name).Aggregate(2166136261u, (hash, letter) => (hash ^ letter) * 16777619u);
        var values = MemoryMarshal.Cast<byte, float>(tensor.bytes);
        for (var index = 0; index < values.Length; index++)
            values[index] = (float)shape((Mix(((uint)index * 2654435761u) + seed) / 4294967296.0) - 0.5);
    }

    private static uint Mix(uint hash)
    {
        hash = (hash ^ (hash >> 16)) * 0x7FEB352Du;
        hash = (hash ^ (hash >> 15)) * 0x846CA68Bu;
        return hash ^ (hash >> 16);
    }
}
