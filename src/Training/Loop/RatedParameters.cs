using TorchSharp.Modules;

namespace ShoeData.Training;

/// <summary>Parameters that share a highest learning rate and a weight decay.</summary>
internal sealed record RatedParameters(IReadOnlyList<Parameter> Parameters, double Rate, double Decay)
{
    /// <summary>The whole model: the backbone at its own rate, biases and normalisation without decay.</summary>
    public static IReadOnlyList<RatedParameters> Of(ImageClassifier model, TrainingOptions options) =>
    [
        .. Of(model.HeadParameters.Select(pair => pair.parameter), options.LearningRate, options.WeightDecay),
        .. Of(model.BackboneParameters.Select(pair => pair.parameter), options.LearningRate * options.BackboneRate, options.WeightDecay),
    ];

    public static IReadOnlyList<RatedParameters> OfHead(ImageClassifier model, TrainingOptions options) =>
        [.. Of(model.HeadParameters.Select(pair => pair.parameter), options.ProbeRate, options.WeightDecay)];

    private static IEnumerable<RatedParameters> Of(IEnumerable<Parameter> parameters, double rate, double decay) => parameters
        .GroupBy(parameter => parameter.dim() > 1)
        .OrderByDescending(group => group.Key)
        .Select(group => new RatedParameters([.. group], rate, group.Key ? decay : 0));
}
