using ShoeData.Pages;

namespace ShoeData.Training;

/// <summary>All figures beside the baselines, and the main ones of every split.</summary>
internal static class FiguresSection
{
    public static PageSection Draw(EvaluatedRun run)
    {
        var (metrics, baselines) = (run.Metrics, run.Metrics.Baselines);
        return new PageSection("figures", "Figures", Html.Of($"""
            {Table(["", metrics.Model, $"always ${baselines.MajorityBin}", FigureText.Text($"always ${baselines.MedianPriceUsd:0.##}"), "the brand alone"], Statistics.In(metrics.Test), [metrics.Test, baselines.Majority, baselines.Median, baselines.BrandPrior])}
            <h3>Beside baselines that look at the picture</h3>{Learned(run)}
            <h3>On every split</h3><p class="quiet">Every picture as it stands, without augmentation or dropout. Validation taught the temperature and, unless the recipe keeps the last one, chose the epoch; only the test split was not looked at.{Refit(run)}</p>
            {Table(["", .. run.SplitTitles], Statistics.Main, [metrics.Train, metrics.Validation, metrics.Test])}
            """));
    }

    private static string Refit(EvaluatedRun run) => run.Meta.Refit
        ? " Then the model was learnt once more from training and validation pictures together: train and test are of that model, validation of the one before, which had not seen it."
        : "";

    private static Html Learned(EvaluatedRun run) => run.Baselines.Count == 0
        ? Html.Of($"<p class=\"quiet\">None were fitted on this data set: <code>Training -- baseline</code> fits HOG, pixels and frozen features, each with principal components and a softmax regression.</p>")
        : Table(["", run.Metrics.Model, .. run.Baselines.Select(row => row.Title)], TrialFigures.Told, [run.Metrics.Test, .. run.Baselines.Select(row => row.Test)]);

    private static Html Table(IEnumerable<string> columns, IEnumerable<Statistic> statistics, IReadOnlyList<FigureSet> sets) => Html.Of($"""
        <div class="scroll"><table><tr>{columns.Select(column => Html.Of($"<th>{column}</th>"))}</tr>{statistics.Select(statistic => Row(statistic, sets))}</table></div>
        """);

    private static Html Row(Statistic statistic, IReadOnlyList<FigureSet> sets) =>
        Html.Of($"<tr><td>{statistic.Title}</td>{sets.Select(figures => Cell(figures.Find(statistic.Name), statistic.Unit))}</tr>");

    private static Html Cell(Figure? figure, StatisticUnit unit) => figure is null
        ? Html.Of($"<td></td>")
        : Html.Of($"<td>{FigureText.Value(figure.Value, unit)}<small>{FigureText.Value(figure.Low, unit)} to {FigureText.Value(figure.High, unit)}</small></td>");
}
