namespace ShoeData.Benchmarks;

/// <summary>A program that is measured as a whole, from its start to its end.</summary>
/// <param name="Prepare">What is done before each start, outside the measurement.</param>
internal sealed record Contender(string Name, string Program, IReadOnlyList<string> Arguments, Action? Prepare = null);
