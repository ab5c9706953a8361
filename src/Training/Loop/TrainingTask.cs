using static TorchSharp.torch;

namespace ShoeData.Training;

/// <summary>What a trainer learns from, and where.</summary>
internal sealed record TrainingTask
{
    public required TrainingOptions Options { get; init; }

    public required ImageClassifier Model { get; init; }

    public required Preprocessing Preprocessing { get; init; }

    public required PictureStack Train { get; init; }

    /// <summary>What is known of each training picture, in the order of the stack.</summary>
    public required IReadOnlyList<ShoeSample> TrainShoes { get; init; }

    /// <summary>Chooses the best epoch; null in a refit, which learns from these pictures too and keeps its last weights.</summary>
    public required PictureStack? Validation { get; init; }

    /// <summary>The epoch a refit ends with, before its schedule does; null where the schedule or patience ends the run.</summary>
    public int? LastEpoch { get; init; }

    public required int ClassCount { get; init; }

    public required Device Device { get; init; }

    /// <summary>Where a frozen backbone's features are kept; null where they are not.</summary>
    public FeatureCache? FeatureCache { get; init; }

    /// <summary>How long fine-tuning waits for its pictures.</summary>
    public WaitMeter Waiting { get; } = new(TimeProvider.System);

    /// <summary>Which training pictures an epoch shows. It depends on the seed and the epoch alone, so that a resumed run sees the same.</summary>
    public EpochOrder Order => field ??= EpochOrder.Of(Train.Classes, Options.Sampling);

    public int StepsPerEpoch => (Order.Count + Options.BatchSize - 1) / Options.BatchSize;

    /// <summary>Whether nothing more is to be learnt, of what the phases would leave.</summary>
    public bool IsOver(IReadOnlyList<EpochResult> history) => LastEpoch is { } last ? history.Count >= last : Patience.IsOver(history, Options);

    /// <summary>How many pictures will still pass, all epochs together: the length of a progress bar.</summary>
    /// <param name="position">Where the run stands.</param>
    public long PicturesFrom(TrainingPosition position)
    {
        var validated = Validation?.Count ?? 0;
        var features = ((Options.FlipProbability > 0 ? 2L : 1L) * Train.Count) + validated;
        var epochs = Math.Max(0, (LastEpoch ?? Options.ProbeEpochs + Options.Epochs) + 1 - Math.Max(position.Epoch, Options.ProbeEpochs + 1));
        var shown = position.Epoch > Options.ProbeEpochs && epochs > 0 ? Math.Min(position.Step * Options.BatchSize, Order.Count) : 0;
        return (position.Epoch <= Options.ProbeEpochs ? features : 0) + ((long)epochs * (Order.Count + validated)) - shown;
    }

    /// <summary>Indices of the training pictures that an epoch shows, in their order.</summary>
    public int[] Shown(int epoch) => Order.Draw(Seeds.Of(Options.Seed, epoch));

    /// <summary>The pictures of a stack as they stand, in order.</summary>
    public IEnumerable<PictureBatch> Plain(PictureStack stack, CancellationToken token) => BatchQueue.Read(
        [.. Enumerable.Range(0, stack.Count)], Options.BatchSize, indices => PictureBatch.Of(stack, indices, Preprocessing, null, null), token);
}
