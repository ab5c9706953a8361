using System.ComponentModel.DataAnnotations;
using System.Globalization;

namespace ShoeData.Training;

/// <summary>Settings that are each allowed but make no sense together.</summary>
internal static class RecipeRules
{
    public static IEnumerable<ValidationResult> Problems(TrainingOptions options)
    {
        if (options.LogitAdjustment > 0 && options.Objective is not Objectives.CrossEntropy)
            yield return Problem(nameof(options.LogitAdjustment), $"an ordinal objective has no logit per class to adjust; use Training:ClassWeights or Training:Sampling with Training:Objective {options.Objective}");
        if (options is { Model: GridSqueezeNet.Name, ProbeEpochs: 0 })
            yield return Problem(nameof(options.ProbeEpochs), $"the head of {GridSqueezeNet.Name} standardises its inputs as a probe sees them; set 1 or more, or another Training:Model");
        if (options is { SelectBy: EpochResult.Last, Patience: > 0 })
            yield return Problem(nameof(options.Patience), "it waits for a better epoch, and with Training:SelectBy last the last one always is; set it to 0, or choose by accuracy or loss");
        foreach (var (name, value) in Mixes(options))
        {
            if (value > 0 && options.BatchSize < 2)
                yield return Problem(name, "a batch of one picture has none to mix it with; raise Training:BatchSize");
            if (value > 0 && options.MixProbability == 0)
                yield return Problem(name, "nothing is mixed while Training:MixProbability is 0; raise it, or set this to 0");
        }

        foreach (var (name, value) in OfPictures(options))
        {
            if (value > 0 && options.Epochs == 0 && options.ProbeEpochs > 0)
                yield return Problem(name, string.Create(CultureInfo.InvariantCulture, $"the {options.ProbeEpochs} probe epochs learn from features that are computed once, so this would do nothing; set Training:Epochs, or this to 0"));
        }
    }

    private static IEnumerable<(string Name, double Value)> Mixes(TrainingOptions options) =>
        [(nameof(options.Mixup), options.Mixup), (nameof(options.CutMix), options.CutMix)];

    private static IEnumerable<(string Name, double Value)> OfPictures(TrainingOptions options) =>
    [
        (nameof(options.CutMix), options.CutMix),
        (nameof(options.CropProbability), options.CropProbability),
        (nameof(options.Rotation), options.Rotation),
        (nameof(options.Translation), options.Translation),
        (nameof(options.ErasingProbability), options.ErasingProbability),
    ];

    private static ValidationResult Problem(string member, string text) => new(text, [member]);
}
