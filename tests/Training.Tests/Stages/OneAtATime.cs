namespace ShoeData.Training.Tests;

/// <summary>Training draws from libtorch's one generator of the process, so runs that compare bytes follow each other.</summary>
[CollectionDefinition(nameof(OneAtATime), DisableParallelization = true)]
public sealed class OneAtATime;
