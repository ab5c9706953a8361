namespace ShoeData.Training;

/// <summary>What an earlier cross-validation said of each picture.</summary>
/// <param name="Name">Its own.</param>
/// <param name="File">Where they were read.</param>
/// <param name="ByPicture">By the absolute path of the picture.</param>
internal sealed record RivalPredictions(string Name, string File, IReadOnlyDictionary<string, RivalPrediction> ByPicture)
{
    /// <summary>In the order of other predictions, of the same pictures.</summary>
    /// <exception cref="UserError">There is one that it did not predict.</exception>
    public IReadOnlyList<PredictedShoe> Of(IReadOnlyList<PredictedShoe> shoes) => [.. shoes.Select(Of)];

    private PredictedShoe Of(PredictedShoe shoe) => ByPicture.TryGetValue(shoe.Sample.Path, out var said)
        ? shoe with { Predicted = said.Class, Estimate = said.Estimate, Probabilities = [], Interval = default }
        : throw new UserError($"{File}: {shoe.Sample.Path} is not among its pictures; run '{Name}' again on the same data set and with the same --within.");
}
