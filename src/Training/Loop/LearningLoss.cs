using static TorchSharp.torch;

namespace ShoeData.Training;

/// <summary>What a run tries to make small: its objective over the classes, and the errors of the other outputs where there are some.</summary>
internal sealed class LearningLoss : IDisposable
{
    private readonly HeadLayout _layout;
    private readonly TrainingOptions _options;
    private readonly TargetTables _tables;
    private readonly Tensor? _adjustment;

    public LearningLoss(TrainingTask task)
    {
        _layout = task.Model.Layout;
        _options = task.Options;
        _tables = TargetTables.Of(task);
        _adjustment = _options.LogitAdjustment > 0
            ? tensor(LogitAdjustment.Of(TargetTables.Counts(task), _options.LogitAdjustment), device: task.Device)
            : null;
    }

    public LearningTargets Targets(LearningBatch batch) => _tables.Of(batch.Indices, batch.Mix);

    /// <summary>Mean over the batch, a scalar on the device.</summary>
    /// <param name="outputs">Of the model, N x outputs.</param>
    public Tensor Of(Tensor outputs, LearningTargets targets)
    {
        var classes = _layout.ClassesOf(outputs);
        var loss = _layout.Objective.Loss(_adjustment is null ? classes : classes + _adjustment, targets.Shares, _tables.ClassWeights);
        if (targets.Prices is not null)
            loss += nn.functional.smooth_l1_loss(_layout.PricesOf(outputs), targets.Prices) * _options.PriceHead;
        if (targets.Brands is not null)
            loss += nn.functional.cross_entropy(_layout.BrandsOf(outputs), targets.Brands) * _options.BrandHead;
        return loss;
    }

    public void Dispose()
    {
        _tables.Dispose();
        _adjustment?.Dispose();
    }
}
