using ShoeData.Pages;

namespace ShoeData.Training;

/// <summary>Whether the model is right as often as it says.</summary>
internal static class CalibrationSection
{
    public static PageSection Draw(EvaluatedRun run)
    {
        var (metrics, calibration) = (run.Metrics, run.Metrics.Calibration);
        var chart = new Chart(
            "Share that is right against confidence",
            new ChartAxis("confidence", 0, 1, "P0"),
            new ChartAxis("share that is right", 0, 1, "P0"),
            [Series("as the model says it", "second", run.Uncorrected), Series("after its temperature", "first", run.Test)],
            new ChartGuide("as sure as it should be", 0, 0, 1, 1));
        return new PageSection("calibration", "Calibration", Html.Of($"""
            <div class="plots">{chart.Draw()}<div><p>The temperature is <strong>{calibration.Temperature:0.00}</strong> and the ends of the price interval are moved {(calibration.MarginUsd < 0 ? "inwards" : "outwards")} by <strong>${Math.Abs(calibration.MarginUsd):0.00}</strong>; both were learnt on validation.</p>
            <div class="scroll"><table><tr><th></th><th>before</th><th>after</th></tr>
            {Row(Statistics.LogLoss, calibration.NllBefore, metrics.Test)}{Row(Statistics.CalibrationError, calibration.EceBefore, metrics.Test)}</table></div>
            <p class="quiet">Of the test prices, {FigureText.Value(metrics.Test["interval_coverage"].Value, StatisticUnit.Share)} lie within their 80 % interval, which is {FigureText.Value(metrics.Test["interval_width_usd"].Value, StatisticUnit.Dollars)} wide.</p></div></div>
            """));
    }

    private static ChartSeries Series(string name, string kind, IReadOnlyList<PredictedShoe> shoes) => new(
        name,
        kind,
        [.. Reliability.Of(shoes).Select(bin => new ChartPoint(bin.Confidence, bin.Accuracy, FigureText.Text($"{bin.Count} pictures, {bin.Confidence:P0} sure, {bin.Accuracy:P0} right")))],
        Joined: true);

    private static Html Row(Statistic statistic, Figure before, FigureSet after) => Html.Of(
        $"<tr><td>{statistic.Title}</td><td>{FigureText.Value(before.Value, statistic.Unit)}<small>{FigureText.Value(before.Low, statistic.Unit)} to {FigureText.Value(before.High, statistic.Unit)}</small></td><td>{FigureText.Value(after[statistic.Name].Value, statistic.Unit)}<small>{FigureText.Value(after[statistic.Name].Low, statistic.Unit)} to {FigureText.Value(after[statistic.Name].High, statistic.Unit)}</small></td></tr>");
}
