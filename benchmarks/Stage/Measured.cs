namespace ShoeData.Benchmarks;

/// <summary>One run of a contender.</summary>
/// <param name="Cpu">Of the process itself, as last seen before it ended.</param>
/// <param name="PeakBytes">Its largest resident set.</param>
internal sealed record Measured(TimeSpan Wall, TimeSpan Cpu, long PeakBytes);
