namespace ShoeData.Training;

/// <summary>A named line of figures.</summary>
internal sealed record FigureRow(string Name, FigureSet Figures);
