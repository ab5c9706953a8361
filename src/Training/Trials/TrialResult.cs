namespace ShoeData.Training;

/// <summary>What a trial came to, as it is kept: enough for every figure, without the weights.</summary>
internal sealed record TrialResult
{
    /// <summary>The <see cref="TrialKey"/> it is the outcome of.</summary>
    public required string Key { get; init; }

    public required string Model { get; init; }

    /// <summary>The settings that bear on the outcome.</summary>
    public required SortedDictionary<string, string> Recipe { get; init; }

    /// <summary>Whether all but validation was asked of weights that had learnt from validation pictures too.</summary>
    public required bool Refit { get; init; }

    /// <summary>The epoch that was kept.</summary>
    public required int BestEpoch { get; init; }

    public required double ValidationAccuracy { get; init; }

    public required double ValidationLoss { get; init; }

    public required Calibration Calibration { get; init; }

    /// <summary>Wall clock of the training and the asking.</summary>
    public required double Seconds { get; init; }

    /// <summary>By part (<c>train</c>, <c>val</c>, <c>test</c>), for each picture in the order of the trial's own list: what the model says.</summary>
    public required SortedDictionary<string, ModelAnswer[]> Said { get; init; }

    /// <summary>The predictions of one part, corrected as validation taught.</summary>
    /// <param name="shoes">Of the trial.</param>
    public IReadOnlyList<PredictedShoe> Predictions(LabelledShoes shoes, Split split)
    {
        var scale = PriceScale.Of(Refit && split is not Split.Val ? shoes.WithoutValidation() : shoes);
        return [.. shoes.Of(split).Zip(Said[split.ToSnakeCase()], (sample, said) => PredictedShoe.From(sample, said, Calibration, scale))];
    }
}
