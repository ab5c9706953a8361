namespace ShoeData.Pipeline.Doctor;

/// <summary>One thing the pipeline needs.</summary>
internal sealed record Check(string Name, Func<StageContext, CancellationToken, Task<Finding>> Look);
