using System.Globalization;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace ShoeData.Training;

/// <summary>One step of learning: loss, gradients, and the optimizer under its schedule.</summary>
internal sealed class Stepper : IDisposable
{
    private const double Momentum = 0.9;
    private readonly TrainingOptions _options;
    private readonly Schedule _schedule;
    private readonly Tensor? _classWeights;
    private readonly Tensor _softTargets;
    private readonly Parameter[] _parameters;
    private readonly List<(optim.ILearningRateController Group, double Rate)> _rates = [];
    private readonly optim.Optimizer _optimizer;
    private int _step;

    public Stepper(TrainingOptions options, Schedule schedule, IReadOnlyList<RatedParameters> groups, TargetTables targets)
    {
        _options = options;
        _schedule = schedule;
        _classWeights = targets.ClassWeights;
        _softTargets = targets.Soft;
        _parameters = [.. groups.SelectMany(group => group.Parameters)];
        _optimizer = options.Optimizer is "sgd" ? Sgd(groups) : AdamW(groups);
    }

    /// <summary>Of the head, at the last step.</summary>
    public double LearningRate { get; private set; }

    /// <summary>Learns from one batch. Call inside a dispose scope.</summary>
    /// <exception cref="UserError">The loss is no finite number any more.</exception>
    public void Learn(Tensor logits, Tensor targets, ScoreMeter meter)
    {
        var loss = nn.functional.cross_entropy(logits, _softTargets.index_select(0, targets), _classWeights);
        var value = loss.item<float>();
        if (!float.IsFinite(value))
        {
            throw new UserError(
                string.Create(CultureInfo.InvariantCulture, $"the loss is {value} at step {_step + 1}: training has diverged and nothing was saved; lower Training:LearningRate (now {_options.LearningRate}) or set Training:ClipNorm."),
                exitCode: ExitCode.Failed);
        }

        var factor = _schedule.Factor(_step);
        foreach (var (group, rate) in _rates)
            group.LearningRate = rate * factor;
        LearningRate = _rates.Max(pair => pair.Rate) * factor;
        _optimizer.zero_grad();
        loss.backward();
        if (_options.ClipNorm > 0)
            nn.utils.clip_grad_norm_(_parameters, _options.ClipNorm);
        _optimizer.step();
        _step++;
        meter.Add(value, logits, targets);
    }

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
