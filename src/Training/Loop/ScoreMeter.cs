using static TorchSharp.torch;

namespace ShoeData.Training;

/// <summary>Sums up loss and hits, batch by batch.</summary>
internal sealed class ScoreMeter
{
    private double _loss;
    private long _hits;
    private long _count;

    public Score Score => new(_loss / Math.Max(1, _count), (double)_hits / Math.Max(1, _count));

    /// <param name="loss">Mean over the batch.</param>
    public void Add(double loss, Tensor logits, Tensor targets)
    {
        var count = targets.shape[0];
        _loss += loss * count;
        _hits += logits.detach().argmax(1).eq(targets).sum().item<long>();
        _count += count;
    }
}
