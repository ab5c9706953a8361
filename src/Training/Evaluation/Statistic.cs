namespace ShoeData.Training;

/// <summary>A figure of an evaluation: one number from all predictions of a split.</summary>
/// <param name="Name">As <c>metrics.json</c> has it.</param>
/// <param name="Title">For people.</param>
/// <param name="Of">From at least one prediction.</param>
internal sealed record Statistic(string Name, string Title, StatisticUnit Unit, Func<IReadOnlyList<PredictedShoe>, double> Of);
