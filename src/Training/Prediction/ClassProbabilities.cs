using static TorchSharp.torch;

namespace ShoeData.Training;

/// <summary>Asks a model for the probabilities of its classes, and for the price where it has an output for that.</summary>
internal static class ClassProbabilities
{
    /// <summary>For each picture of a batch, in class order. The model must be in evaluation mode.</summary>
    public static double[][] Of(ImageClassifier model, PictureBatch batch, Device device) =>
        [.. Answers(model, batch, device).Select(answer => answer.Probabilities)];

    /// <inheritdoc cref="Of(ImageClassifier, PictureBatch, Device)"/>
    public static ModelAnswer[] Answers(ImageClassifier model, PictureBatch batch, Device device)
    {
        using var untracked = no_grad();
        using var scope = NewDisposeScope();
        var outputs = model.call(batch.Pictures(device));
        var probabilities = Numbers(model.Layout.LogProbabilitiesOf(outputs).exp()).Chunk(model.Layout.Classes);
        return model.Layout.Price is { } head
            ? [.. probabilities.Zip(Numbers(model.Layout.PricesOf(outputs)), (row, price) => new ModelAnswer(row, head.Price(price)))]
            : [.. probabilities.Select(row => new ModelAnswer(row, Price: null))];
    }

    /// <summary>For each picture of a stack, as it stands; prepared on another thread.</summary>
    /// <param name="asked">Told how many pictures have passed since the last time.</param>
    public static IReadOnlyList<double[]> Of(
        ImageClassifier model, PictureStack stack, Preprocessing preprocessing, Device device, int batchSize, Action<int> asked, CancellationToken token) =>
        [.. Answers(model, stack, preprocessing, device, batchSize, asked, token).Select(answer => answer.Probabilities)];

    /// <inheritdoc cref="Of(ImageClassifier, PictureStack, Preprocessing, Device, int, Action{int}, CancellationToken)"/>
    public static IReadOnlyList<ModelAnswer> Answers(
        ImageClassifier model, PictureStack stack, Preprocessing preprocessing, Device device, int batchSize, Action<int> asked, CancellationToken token)
    {
        var all = new List<ModelAnswer>();
        foreach (var batch in BatchQueue.Read([.. Enumerable.Range(0, stack.Count)], batchSize, indices => PictureBatch.Of(stack, indices, preprocessing, null, null), token))
        {
            all.AddRange(Answers(model, batch, device));
            asked(batch.Count);
        }

        return all;
    }

    private static double[] Numbers(Tensor tensor) => tensor.to(ScalarType.Float64).cpu().contiguous().data<double>().ToArray();
}
