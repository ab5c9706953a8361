using ShoeData.Pages;

namespace ShoeData.Training;

/// <summary>How the run learnt, epoch by epoch.</summary>
internal static class LearningSection
{
    public static PageSection Draw(EvaluatedRun run) => new("learning", "Learning curves", run.History.Count == 0
        ? Html.Of($"<p class=\"quiet\">The run has no history.csv.</p>")
        : Html.Of($"""
            <p class="quiet">The dashed line is epoch {run.Meta.BestEpoch}, whose weights were kept. Training figures are running ones: with dropout and augmentation, while the weights still change.</p>
            <div class="plots">{Curve(run, "loss", "0.0#", row => row.TrainLoss, row => row.ValidationLoss)}{Curve(run, "accuracy", "P0", row => row.TrainAccuracy, row => row.ValidationAccuracy)}</div>
            """));

    private static Html Curve(EvaluatedRun run, string name, string format, Func<LearningRow, double> train, Func<LearningRow, double> validation)
    {
        var up = ChartAxis.Around(name, run.History.SelectMany(row => (double[])[train(row), validation(row)]), format);
        var across = ChartAxis.Around("epoch", run.History.Select(row => (double)row.Epoch), "0.#");
        return new Chart(
            $"{name} by epoch",
            across,
            up,
            [Series("training", "second", run.History, train), Series("validation", "first", run.History, validation)],
            new ChartGuide("kept", run.Meta.BestEpoch, up.Low, run.Meta.BestEpoch, up.High)).Draw();
    }

    private static ChartSeries Series(string name, string kind, IEnumerable<LearningRow> rows, Func<LearningRow, double> value) => new(
        name, kind, [.. rows.Select(row => new ChartPoint(row.Epoch, value(row), FigureText.Text($"epoch {row.Epoch}, {row.Phase}: {value(row):0.000}")))], Joined: true);
}
