using ShoeData.Pages;

namespace ShoeData.Training;

/// <summary>The few figures one asks for first.</summary>
internal static class OverviewSection
{
    public static PageSection Draw(MetricsDocument metrics) => new("overview", "Overview", Html.Of($"""
        <p class="verdict">{MetricsTable.Verdict(metrics)}</p>
        <div class="figures">{Statistics.Main.Select(statistic => Card(statistic, metrics.Test))}{Constant(metrics)}</div>
        """));

    private static Html Card(Statistic statistic, FigureSet figures)
    {
        var figure = figures[statistic.Name];
        return Html.Of($"<div><strong>{FigureText.Value(figure.Value, statistic.Unit)}</strong><span>{statistic.Title}<br>{FigureText.Value(figure.Low, statistic.Unit)} to {FigureText.Value(figure.High, statistic.Unit)}</span></div>");
    }

    private static Html Constant(MetricsDocument metrics) => Html.Of(
        $"<div><strong>{FigureText.Value(metrics.Baselines.Majority["top1"].Value, StatisticUnit.Share)}</strong><span>top-1 of always ${metrics.Baselines.MajorityBin}</span></div>");
}
