using System.Diagnostics.CodeAnalysis;
using static TorchSharp.torch;

namespace ShoeData.Training;

/// <summary>What the loss needs to know of the classes and of the training pictures, on the device.</summary>
internal sealed record TargetTables : IDisposable
{
    /// <summary>Of each training picture.</summary>
    public required Tensor Classes { get; init; }

    /// <summary>A row per true class: the distribution that is taught.</summary>
    public required Tensor Soft { get; init; }

    /// <summary>How much each class counts; null where all count alike.</summary>
    public required Tensor? ClassWeights { get; init; }

    /// <summary>Standardised log price of each training picture; null where there is no price output.</summary>
    public required Tensor? Prices { get; init; }

    /// <summary>A row per training picture, 1 at its brand; null where there are no brand outputs.</summary>
    public required Tensor? Brands { get; init; }

    public static TargetTables Of(TrainingTask task)
    {
        var (options, layout, device) = (task.Options, task.Model.Layout, task.Device);
        var weights = ClassWeighting.Of(options.ClassWeights, Counts(task), options.ClassWeightsBeta);
        return new TargetTables
        {
            Classes = tensor(task.Train.Classes.Select(label => (long)label).ToArray(), device: device),
            Soft = tensor(SoftTargets.Of(task.ClassCount, options.SoftBins, options.LabelSmoothing), device: device),
            ClassWeights = weights is null ? null : tensor(weights, device: device),
            Prices = layout.Price is { } price ? tensor(task.TrainShoes.Select(shoe => (float)price.Standardised(shoe.Price)).ToArray(), device: device) : null,
            Brands = layout.Brands > 0 ? tensor(BrandRows(task.TrainShoes, layout.Brands), device: device) : null,
        };
    }

    /// <summary>Training pictures of each class.</summary>
    public static IReadOnlyList<int> Counts(TrainingTask task) =>
        [.. Enumerable.Range(0, task.ClassCount).Select(index => task.Train.Classes.Count(label => label == index))];

    /// <param name="indices">Of training pictures.</param>
    /// <param name="mix">How they were mixed with each other; null where they were not.</param>
    public LearningTargets Of(int[] indices, BatchMix? mix)
    {
        var chosen = tensor(Array.ConvertAll(indices, index => (long)index), device: Classes.device);
        var classes = Classes.index_select(0, chosen);
        return new LearningTargets(
            classes, Mixed(Soft.index_select(0, classes), mix), Mixed(Prices?.index_select(0, chosen), mix), Mixed(Brands?.index_select(0, chosen), mix));
    }

    public void Dispose()
    {
        foreach (var table in (Tensor?[])[Classes, Soft, ClassWeights, Prices, Brands])
            table?.Dispose();
    }

    [return: NotNullIfNotNull(nameof(targets))]
    private static Tensor? Mixed(Tensor? targets, BatchMix? mix) => targets is null || mix is null
        ? targets
        : (targets * mix.Share) + (targets.flip(0) * (1 - mix.Share));

    private static float[,] BrandRows(IReadOnlyList<ShoeSample> shoes, int brands)
    {
        var table = BrandTable.Of(shoes);
        var rows = new float[shoes.Count, brands];
        for (var at = 0; at < shoes.Count; at++)
            rows[at, table[shoes[at].Brand]] = 1;
        return rows;
    }
}
