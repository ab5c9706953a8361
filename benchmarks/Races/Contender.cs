namespace ShoeData.Benchmarks.Races;

/// <summary>One way of doing the work that is compared.</summary>
/// <param name="Run">Does all of it once, in an empty folder, and returns how many items came.</param>
internal sealed record Contender(string Name, Func<string, CancellationToken, Task<int>> Run);
