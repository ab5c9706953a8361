using static TorchSharp.torch;

namespace ShoeData.Training;

/// <summary>
/// Everything the next step depends on, beside options and data: the model, what the optimizer remembers, where the run stands, its running
/// score, its history and its best weights. Chance needs no state, as every draw is seeded by what it is for.
/// </summary>
internal sealed class TrainingState : IDisposable
{
    public const string Model = "model/";
    public const string BestModel = "best/";
    private const string Optimizer = "optimizer/";
    private const string AverageModel = "average/";
    private readonly TrainingTask _task;
    private readonly List<EpochResult> _history;
    private Stepper? _stepper;

    private TrainingState(TrainingTask task, TrainingProgressRecord record)
    {
        _task = task;
        Position = record.Position;
        Meter = ScoreMeter.From(record.Running);
        _history = [.. record.History];
        Average = task.Options.EmaDecay > 0 ? new WeightAverage(task.Model, task.Options.EmaDecay) : null;
        Enter(TrainingPhase.At(task.Options, Position.Epoch));
    }

    public TrainingPosition Position { get; private set; }

    /// <summary>Running: over the batches of the epoch that is under way.</summary>
    public ScoreMeter Meter { get; private set; }

    public IReadOnlyList<EpochResult> History => _history;

    public BestWeights? Best { get; private set; }

    /// <summary>Of the weights over the steps; null where none was asked for.</summary>
    public WeightAverage? Average { get; }

    /// <summary>Of the phase that is under way.</summary>
    public Stepper Stepper => _stepper ?? throw new InvalidOperationException("the run is over");

    /// <summary>The part that is no tensors.</summary>
    public TrainingProgressRecord Record => new(Position, Meter.Sums, History, Best?.Result.Epoch);

    /// <summary>Of a run that has not begun.</summary>
    public static TrainingState Begin(TrainingTask task) => new(task, TrainingProgressRecord.Start);

    /// <summary>Of a run that was stopped; puts its weights into the task's model.</summary>
    public static TrainingState Resume(TrainingTask task, TrainingProgressRecord record, IWeightsFile tensors)
    {
        var state = new TrainingState(task, record);
        var names = tensors.Entries.Select(entry => entry.Name).ToHashSet(StringComparer.Ordinal);
        using var untracked = no_grad();
        using var scope = NewDisposeScope();
        foreach (var tensor in task.Model.State())
            tensor.Value.copy_(tensors.Read(Model + tensor.Name));
        state._stepper?.Restore(task.Device, name => names.Contains(Optimizer + name) ? tensors.Read(Optimizer + name) : null);
        foreach (var tensor in state.Average?.Tensors ?? [])
            tensor.Value.copy_(tensors.Read(AverageModel + tensor.Name));
        if (record.BestEpoch is { } best)
        {
            state.Best = BestWeights.Copy(
                record.History[best - 1], [.. task.Model.State().Select(tensor => tensor with { Value = tensors.Read(BestModel + tensor.Name) })]);
        }

        return state;
    }

    /// <summary>All that is tensors, under names that <see cref="Resume"/> finds again; they are the run's own.</summary>
    public IReadOnlyList<NamedTensor> Tensors() =>
    [
        .. Under(Model, _task.Model.State()),
        .. Under(Optimizer, _stepper?.Tensors ?? []),
        .. Under(BestModel, Best?.Weights ?? []),
        .. Under(AverageModel, Average?.Tensors ?? []),
    ];

    public void StepDone()
    {
        Position = Position.Next();
        Average?.Update(Position.TotalStep);
    }

    public void EpochDone(EpochResult result)
    {
        _history.Add(result);
        if (result.IsBetterThan(Best?.Result, _task.Options.SelectBy))
        {
            Best?.Dispose();
            Best = BestWeights.Copy(result, _task.Model.State());
        }

        var (left, next) = (TrainingPhase.At(_task.Options, result.Epoch), TrainingPhase.At(_task.Options, result.Epoch + 1));
        Position = new TrainingPosition(result.Epoch + 1, 0, left == next ? Position.PhaseStep : 0, Position.TotalStep);
        Meter.Dispose();
        Meter = new ScoreMeter();
        if (left != next)
            Enter(next);
    }

    public void Dispose()
    {
        _stepper?.Dispose();
        Best?.Dispose();
        Average?.Dispose();
        Meter.Dispose();
    }

    private void Enter(TrainingPhase? phase)
    {
        _stepper?.Dispose();
        var (options, model) = (_task.Options, _task.Model);
        _stepper = phase is null ? null : new Stepper(
            options,
            Schedule.Of(options, _task.StepsPerEpoch * phase.Epochs),
            phase.Name is TrainingPhase.Probe ? RatedParameters.OfHead(model, options) : RatedParameters.Of(model, options))
        {
            Shared = SharedRows.Of(model.Layout, model),
        };
    }

    private static IEnumerable<NamedTensor> Under(string prefix, IReadOnlyList<NamedTensor> tensors) =>
        tensors.Select(tensor => tensor with { Name = prefix + tensor.Name });
}
