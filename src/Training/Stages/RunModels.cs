using static TorchSharp.torch;

namespace ShoeData.Training;

/// <summary>The models of a run: the one that it is for, and the one that may be asked about a split, which has not learnt from it unless it is the training split.</summary>
internal sealed class RunModels : IDisposable
{
    private readonly TrainedModel _validated;

    private RunModels(TrainedModel final, TrainedModel validated)
    {
        Final = final;
        _validated = validated;
    }

    public TrainedModel Final { get; }

    /// <exception cref="UserError">There is no such run, or its files do not belong together.</exception>
    public static RunModels Load(RunLayout run, Device device)
    {
        var final = TrainedModel.Load(run, device);
        return new RunModels(final, final.Meta.Refit ? TrainedModel.Load(run.Validated, device) : final);
    }

    public TrainedModel For(Split split) => split is Split.Val ? _validated : Final;

    public void Dispose()
    {
        Final.Dispose();
        if (_validated != Final)
            _validated.Dispose();
    }
}
