using TorchSharp.Modules;
using static TorchSharp.torch;

namespace ShoeData.Training;

/// <summary>One step of learning: gradients, and the optimizer under its schedule.</summary>
internal sealed class Stepper : IDisposable
{
    private const double Momentum = 0.9;
    private readonly TrainingOptions _options;
    private readonly ISchedule _schedule;
    private readonly Parameter[] _parameters;
    private readonly List<(optim.ILearningRateController Group, double Rate)> _rates = [];
    private readonly OptimizerHelper _optimizer;

    public Stepper(TrainingOptions options, ISchedule schedule, IReadOnlyList<RatedParameters> groups)
    {
        _options = options;
        _schedule = schedule;
        _parameters = [.. groups.SelectMany(group => group.Parameters)];
        _optimizer = options.Optimizer is "sgd" ? Sgd(groups) : AdamW(groups);
    }

    /// <summary>Rows of the last layer that learn as one; null where each learns for itself.</summary>
    public SharedRows? Shared { get; init; }

    /// <summary>What the optimizer remembers.</summary>
    public IReadOnlyList<NamedTensor> Tensors => OptimizerTensors.Of(_optimizer);

    /// <summary>Of the head, at a step of the schedule, counted from 0.</summary>
    public double LearningRate(int step) => _rates.Max(pair => pair.Rate) * _schedule.Factor(step);

    /// <summary>Follows the gradients of one loss. Call inside a dispose scope.</summary>
    /// <param name="step">Of the schedule, counted from 0.</param>
    public void Learn(Tensor loss, int step)
    {
        var factor = _schedule.Factor(step);
        foreach (var (group, rate) in _rates)
            group.LearningRate = rate * factor;
        _optimizer.zero_grad();
        loss.backward();
        Shared?.Share();
        if (_options.ClipNorm > 0)
            GradientClipping.Apply(_parameters, _options.ClipNorm);
        _optimizer.step();
    }

    /// <summary>Puts back what <see cref="Tensors"/> gave.</summary>
    public void Restore(Device device, Func<string, Tensor?> read) => OptimizerTensors.Restore(_optimizer, device, read);

    public void Dispose() => _optimizer.Dispose();

    private SGD Sgd(IReadOnlyList<RatedParameters> groups)
    {
        var made = groups.Select(group => new SGD.ParamGroup(group.Parameters, group.Rate, Momentum, weight_decay: group.Decay, nesterov: true)).ToList();
        Remember(made, groups);
        return optim.SGD(made, _options.LearningRate, Momentum, nesterov: true);
    }

    private AdamW AdamW(IReadOnlyList<RatedParameters> groups)
    {
        var made = groups.Select(group => new AdamW.ParamGroup(group.Parameters, group.Rate, weight_decay: group.Decay)).ToList();
        Remember(made, groups);
        return optim.AdamW(made, _options.LearningRate);
    }

    private void Remember(IEnumerable<optim.ILearningRateController> made, IReadOnlyList<RatedParameters> groups) =>
        _rates.AddRange(made.Zip(groups, (group, rated) => (group, rated.Rate)));
}
