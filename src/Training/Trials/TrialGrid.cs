namespace ShoeData.Training;

/// <summary>A table of a report: the first column to the left, the others to the right.</summary>
internal sealed record TrialGrid(string Title, IReadOnlyList<string> Heads, IReadOnlyList<IReadOnlyList<string>> Rows);
