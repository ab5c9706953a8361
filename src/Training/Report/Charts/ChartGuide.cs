namespace ShoeData.Training;

/// <summary>A line that is no data.</summary>
internal sealed record ChartGuide(string Name, double FromX, double FromY, double ToX, double ToY);
