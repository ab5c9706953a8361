namespace ShoeData.Training;

/// <summary>The recipe of the configuration, for commands that train.</summary>
internal static class TrialOptions
{
    /// <exception cref="UserError">A setting is wrong, the model is unknown, or there is nothing to train.</exception>
    public static TrainingOptions Bind(Settings settings)
    {
        var options = settings.Bind<TrainingOptions>();
        ModelZoo.Find(options.Model);
        return options.Epochs + options.ProbeEpochs > 0
            ? options
            : throw new UserError("Training:Epochs and Training:ProbeEpochs are both 0: there is nothing to train; set one of them.");
    }
}
