namespace ShoeData.Training;

/// <summary>What is to be compared.</summary>
/// <param name="Name">Folder of the results.</param>
/// <param name="Seeds">Of every candidate; at least one.</param>
internal sealed record CompareSettings(string Name, IReadOnlyList<Candidate> Candidates, IReadOnlyList<int> Seeds);
