namespace ShoeData.Training;

/// <summary>What a model says of one picture.</summary>
/// <param name="Probabilities">Of the classes, in class order.</param>
/// <param name="Price">In dollars, from the price output; null where the run has none.</param>
internal sealed record ModelAnswer(double[] Probabilities, double? Price);
