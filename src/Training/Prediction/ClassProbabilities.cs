using static TorchSharp.torch;

namespace ShoeData.Training;

/// <summary>Asks a model for the probabilities of its classes.</summary>
internal static class ClassProbabilities
{
    /// <summary>For each picture of a batch, in class order. The model must be in evaluation mode.</summary>
    public static double[][] Of(ImageClassifier model, PictureBatch batch, Device device)
    {
        using var untracked = no_grad();
        using var scope = NewDisposeScope();
        var probabilities = model.Layout.LogProbabilitiesOf(model.call(batch.Pictures(device))).exp();
        var flat = probabilities.to(ScalarType.Float64).cpu().contiguous().data<double>().ToArray();
        return [.. flat.Chunk((int)probabilities.shape[1])];
    }

    /// <summary>For each picture of a stack, as it stands; prepared on another thread.</summary>
    /// <param name="asked">Told how many pictures have passed since the last time.</param>
    public static IReadOnlyList<double[]> Of(
        ImageClassifier model, PictureStack stack, Preprocessing preprocessing, Device device, int batchSize, Action<int> asked, CancellationToken token)
    {
        var all = new List<double[]>();
        foreach (var batch in BatchQueue.Read([.. Enumerable.Range(0, stack.Count)], batchSize, indices => PictureBatch.Of(stack, indices, preprocessing, null, null), token))
        {
            all.AddRange(Of(model, batch, device));
            asked(batch.Count);
        }

        return all;
    }
}
