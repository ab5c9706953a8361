namespace ShoeData.Training;

/// <summary>Epochs under one schedule and one optimizer.</summary>
/// <param name="Name"><c>probe</c> (only the head learns) or <c>tune</c>.</param>
internal sealed record TrainingPhase(string Name, int FirstEpoch, int LastEpoch)
{
    public const string Probe = "probe";
    public const string Tune = "tune";

    public int Epochs => LastEpoch - FirstEpoch + 1;

    /// <summary>The phases of a run, in order; one without epochs is left out.</summary>
    public static IReadOnlyList<TrainingPhase> Of(TrainingOptions options) =>
    [
        .. ((TrainingPhase[])[
            new(Probe, 1, options.ProbeEpochs),
            new(Tune, options.ProbeEpochs + 1, options.ProbeEpochs + options.Epochs),
        ]).Where(phase => phase.Epochs > 0),
    ];

    /// <summary>Null past the last epoch.</summary>
    public static TrainingPhase? At(TrainingOptions options, int epoch) => Of(options).FirstOrDefault(phase => epoch <= phase.LastEpoch);
}
