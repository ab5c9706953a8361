using System.Runtime.InteropServices;
using static TorchSharp.torch;

namespace ShoeData.Training;

/// <summary>Sums up loss and hits, batch by batch. What is added stays on the device until it is read, so that adding waits for nothing.</summary>
internal sealed class ScoreMeter : IDisposable
{
    private readonly List<Tensor> _unread = [];
    private readonly List<long> _counts = [];

    /// <summary>The sums of everything that was read.</summary>
    public ScoreSums Sums { get; private set; } = ScoreSums.Zero;

    public Score Score => Sums.Score;

    public static ScoreMeter From(ScoreSums sums) => new() { Sums = sums };

    /// <param name="loss">Mean over the batch, a scalar.</param>
    /// <param name="said">N x classes: probabilities, or what rises with them.</param>
    /// <param name="targets">N: the true classes.</param>
    public void Add(Tensor loss, Tensor said, Tensor targets)
    {
        using var untracked = no_grad();
        using var scope = NewDisposeScope();
        var hits = said.argmax(1).eq(targets).sum();
        _unread.Add(stack([loss.to(ScalarType.Float64), hits.to(ScalarType.Float64)]).DetachFromDisposeScope());
        _counts.Add(targets.shape[0]);
    }

    /// <summary>Brings what was added off the device and into the sums.</summary>
    /// <returns>The losses of the batches since the last reading, in order.</returns>
    public IReadOnlyList<double> Read()
    {
        if (_unread.Count == 0)
            return [];
        using var scope = NewDisposeScope();
        var rows = MemoryMarshal.Cast<byte, double>(stack(_unread).cpu().bytes).ToArray().Chunk(2).ToList();
        foreach (var (row, count) in rows.Zip(_counts))
            Sums = Sums.With(row[0], (long)row[1], count);
        Forget();
        return [.. rows.Select(row => row[0])];
    }

    public void Dispose() => Forget();

    private void Forget()
    {
        _unread.ForEach(tensor => tensor.Dispose());
        _unread.Clear();
        _counts.Clear();
    }
}
