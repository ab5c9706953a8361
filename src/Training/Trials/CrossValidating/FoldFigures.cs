namespace ShoeData.Training;

/// <summary>One fold's line of the table.</summary>
/// <param name="Fold">From 1.</param>
/// <param name="Train">Pictures learnt from.</param>
/// <param name="Val">Pictures that chose the epoch.</param>
/// <param name="HeldOut">On the pictures held out.</param>
internal sealed record FoldFigures(int Fold, int Train, int Val, int BestEpoch, double ValidationAccuracy, double Seconds, FigureSet HeldOut)
{
    public static FoldFigures Of(FoldOutcome outcome, int fold, GroupBootstrap bootstrap) => new(
        fold,
        outcome.Trial.Shoes.Of(Split.Train).Count,
        outcome.Trial.Shoes.Of(Split.Val).Count,
        outcome.Result.BestEpoch,
        outcome.Result.ValidationAccuracy,
        outcome.Result.Seconds,
        FigureSet.Of(outcome.Model, bootstrap, TrialFigures.Told));
}
