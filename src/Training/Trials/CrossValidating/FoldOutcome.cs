namespace ShoeData.Training;

/// <summary>What became of one fold: what the model said of the pictures held out, and what a constant and the brand say of them.</summary>
/// <param name="Trial">With the part of each picture in this fold.</param>
/// <param name="Constant">The majority class and the median price of the fold's own training pictures.</param>
/// <param name="Brand">By the brand alone, learnt from the same.</param>
internal sealed record FoldOutcome(
    Trial Trial, TrialResult Result, IReadOnlyList<PredictedShoe> Model, IReadOnlyList<PredictedShoe> Constant, IReadOnlyList<PredictedShoe> Brand)
{
    public static FoldOutcome Of(Trial trial, TrialResult result)
    {
        var baselines = Baselines.Fit(trial.Shoes.Of(Split.Train), PriceScale.Of(trial.Shoes));
        var heldOut = trial.Shoes.Of(Split.Test);
        return new FoldOutcome(
            trial, result, result.Predictions(trial.Shoes, Split.Test), [.. heldOut.Select(baselines.Constant)], [.. heldOut.Select(baselines.ByBrand)]);
    }
}
