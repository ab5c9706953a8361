using static TorchSharp.torch;

namespace ShoeData.Training;

/// <summary>What a trainer learns from, and where.</summary>
internal sealed record TrainingTask
{
    public required TrainingOptions Options { get; init; }

    public required ImageClassifier Model { get; init; }

    public required Preprocessing Preprocessing { get; init; }

    public required PictureStack Train { get; init; }

    public required PictureStack Validation { get; init; }

    public required int ClassCount { get; init; }

    public required Device Device { get; init; }

    /// <summary>How many pictures will pass, all epochs together: the length of a progress bar.</summary>
    public long Pictures =>
        (Options.ProbeEpochs > 0 ? ((Options.FlipProbability > 0 ? 2 : 1) * Train.Count) + Validation.Count : 0) + ((long)Options.Epochs * (Train.Count + Validation.Count));
}
