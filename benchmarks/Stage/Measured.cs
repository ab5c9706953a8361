namespace ShoeData.Benchmarks;

/// <summary>One run of a contender.</summary>
/// <param name="Cpu">User and system time of the process and of its own children.</param>
/// <param name="PeakBytes">Its largest resident set.</param>
internal sealed record Measured(TimeSpan Wall, TimeSpan Cpu, long PeakBytes);
