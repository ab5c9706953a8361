namespace ShoeData.Training;

/// <summary>Which training pictures an epoch shows, and in which order. It depends on the seed and the epoch alone, so that a resumed run sees the same.</summary>
internal static class SampleOrder
{
    /// <summary>How many pictures every epoch shows.</summary>
    public static int Count(TrainingTask task) => task.Train.Count;

    /// <summary>Indices into the training stack.</summary>
    public static int[] Of(TrainingTask task, int epoch) => BatchQueue.Shuffled(task.Train.Count, Seeds.Of(task.Options.Seed, epoch));
}
