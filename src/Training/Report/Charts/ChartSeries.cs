namespace ShoeData.Training;

/// <summary>Points of one kind.</summary>
/// <param name="Kind">Its colour: a class of the style sheet.</param>
/// <param name="Joined">Whether a line joins them.</param>
internal sealed record ChartSeries(string Name, string Kind, IReadOnlyList<ChartPoint> Points, bool Joined);
