using static TorchSharp.torch;

namespace ShoeData.Training;

/// <summary>What the loss needs to know of the classes, on the device.</summary>
/// <param name="Soft">A row per true class: the distribution that is taught.</param>
/// <param name="ClassWeights">How much each class counts; null where all count alike.</param>
internal sealed record TargetTables(Tensor Soft, Tensor? ClassWeights) : IDisposable
{
    public static TargetTables Of(TrainingTask task)
    {
        var counts = Enumerable.Range(0, task.ClassCount).Select(index => task.Train.Classes.Count(label => label == index)).ToList();
        var weights = ClassWeighting.Of(task.Options.ClassWeights, counts, task.Options.ClassWeightsBeta);
        var soft = SoftTargets.Of(task.ClassCount, task.Options.SoftBins, task.Options.LabelSmoothing);
        return new TargetTables(tensor(soft, device: task.Device), weights is null ? null : tensor(weights, device: task.Device));
    }

    public void Dispose()
    {
        Soft.Dispose();
        ClassWeights?.Dispose();
    }
}
