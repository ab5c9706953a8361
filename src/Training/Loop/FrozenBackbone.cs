using static TorchSharp.torch;

namespace ShoeData.Training;

/// <summary>Asks the backbone once what it makes of pictures; what it has said before, in this run or another, comes from the cache.</summary>
internal sealed class FrozenBackbone(TrainingTask task, IProgress<TrainingProgress> progress)
{
    private const int LastDimension = 3;

    /// <summary>N x whatever it makes, in half precision (to take half the memory), on the task's device.</summary>
    public Tensor FeaturesOf(PictureStack stack, bool mirrored, CancellationToken token)
    {
        var hashes = Hashes(stack);
        var name = task.FeatureCache is null ? "" : FeatureCacheKey.Of(task, mirrored);
        var known = task.FeatureCache?.TryRead(name);
        var rows = known?.Rows() ?? [];
        var missing = Enumerable.Range(0, stack.Count).Where(index => !rows.ContainsKey(hashes[index])).DistinctBy(index => hashes[index]).ToArray();
        progress.Report(new TrainingProgress(stack.Count - missing.Length, 0, null));
        if (missing.Length > 0)
        {
            var made = new KeptFeatures(Bytes(missing, hashes), Ask(stack, missing, mirrored, token));
            known = known?.With(made) ?? made;
            rows = known.Rows();
            task.FeatureCache?.Keep(name, known);
        }

        using var all = known ?? throw new InvalidOperationException("there are no pictures");
        using var chosen = tensor(Array.ConvertAll(hashes, hash => rows[hash]));
        using var near = all.Features.index_select(0, chosen);
        return near.to(task.Device, copy: true);
    }

    // Every batch is full, filled up with its last picture: how libtorch works, and with it the last bits, depend on how many there are,
    // and what comes from the cache must be what would be computed.
    private Tensor Ask(PictureStack stack, int[] indices, bool mirrored, CancellationToken token)
    {
        task.Model.eval();
        using var untracked = no_grad();
        using var scope = NewDisposeScope();
        var size = task.Options.BatchSize;
        int[] order = [.. indices, .. Enumerable.Repeat(indices[^1], ((indices.Length + size - 1) / size * size) - indices.Length)];
        var parts = new List<Tensor>();
        foreach (var batch in BatchQueue.Read(order, size, chosen => PictureBatch.Of(stack, chosen, task.Preprocessing, null, null), token))
        {
            using var inner = NewDisposeScope();
            var pictures = batch.Pictures(task.Device);
            var features = task.Model.Features(mirrored ? pictures.flip(LastDimension) : pictures);
            progress.Report(new TrainingProgress(Math.Min(size, indices.Length - (parts.Count * size)), 0, null));
            parts.Add(features.to(ScalarType.Float16).cpu().MoveToOuterDisposeScope());
        }

        return cat(parts).narrow(0, 0, indices.Length).contiguous().MoveToOuterDisposeScope();
    }

    private static Tensor Bytes(int[] indices, string[] hashes) =>
        tensor(indices.SelectMany(index => Convert.FromHexString(hashes[index])).ToArray()).reshape(indices.Length, KeptFeatures.HashBytes);

    private static string[] Hashes(PictureStack stack)
    {
        var hashes = new string[stack.Count];
        Parallel.For(0, stack.Count, index => hashes[index] = ContentHash.Of(stack.Pictures[index].Span));
        // Its pictures may lie in a mapped file, which ends with their last owner.
        GC.KeepAlive(stack);
        return hashes;
    }
}
