namespace ShoeData.Training;

/// <summary>By how much a cross-validation is ahead of an earlier one on the same pictures.</summary>
/// <param name="Name">The earlier one's.</param>
internal sealed record RivalLead(string Name, FigureSet Lead);
