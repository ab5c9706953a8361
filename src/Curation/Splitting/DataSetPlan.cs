namespace ShoeData.Curation.Splitting;

/// <summary>Every shoe of the data set in its split, and where that leaves all styles.</summary>
/// <param name="BinsOfGroups">The bins that each group has pictures in; worked out when it is asked for.</param>
internal sealed record DataSetPlan(IReadOnlyList<PlacedShoe> Shoes, PlacedStyles Styles, IEnumerable<IReadOnlyList<int>> BinsOfGroups);
