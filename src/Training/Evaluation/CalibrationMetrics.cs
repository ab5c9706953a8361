namespace ShoeData.Training;

/// <summary>What the correction learnt on validation does on the test split.</summary>
/// <param name="NllBefore">Log loss of the probabilities as the model says them.</param>
/// <param name="EceBefore">Their calibration error.</param>
internal sealed record CalibrationMetrics(double Temperature, double MarginUsd, Figure NllBefore, Figure EceBefore)
{
    /// <param name="uncorrected">What the model says by itself.</param>
    public static CalibrationMetrics Of(Calibration calibration, IReadOnlyList<PredictedShoe> uncorrected, GroupBootstrap bootstrap) => new(
        calibration.Temperature, calibration.Margin, bootstrap.Estimate(uncorrected, Statistics.LogLoss), bootstrap.Estimate(uncorrected, Statistics.CalibrationError));
}
