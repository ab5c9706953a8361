namespace ShoeData.Training;

/// <summary>What a phase learns from and is validated with.</summary>
internal interface ILearningSource : IDisposable
{
    /// <summary>The batches of an epoch, without those that have been learnt from already.</summary>
    IEnumerable<LearningBatch> Batches(TrainingPosition position, CancellationToken token);

    /// <summary>
    /// In evaluation mode, against hard labels that all count alike: the figure means the same whatever the settings. Null where nothing was held back.
    /// </summary>
    Score? Validate(CancellationToken token);
}
