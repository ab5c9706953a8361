using System.Globalization;
using Spectre.Console;

namespace ShoeData.Training;

/// <summary>The closing table of an evaluation.</summary>
internal static class MetricsTable
{
    public static void Write(IAnsiConsole console, MetricsDocument metrics)
    {
        var (test, baselines) = (metrics.Test, metrics.Baselines);
        var table = new Table().Border(TableBorder.Rounded).Title($"{metrics.Model} on {test.N} test pictures of {test.Groups} styles (95 % intervals over styles)".EscapeMarkup());
        table.AddColumn("");
        foreach (var heading in (string[])[metrics.Model, $"always ${baselines.MajorityBin}", Text($"always ${baselines.MedianPriceUsd:F2}"), "the brand alone"])
            table.AddColumn(new TableColumn(heading.EscapeMarkup()).RightAligned());
        foreach (var statistic in Statistics.All)
            table.AddRow(statistic.Title.EscapeMarkup(), Cell(test, statistic), Cell(baselines.Majority, statistic), Cell(baselines.Median, statistic), Cell(baselines.BrandPrior, statistic));
        console.Write(table);
        console.WriteLine(Text(
            $"Probabilities are corrected by a temperature of {metrics.Calibration.Temperature:F2}, learnt on validation: log loss {metrics.Calibration.NllBefore.Value:F3} before, {test["nll"].Value:F3} after."));
        console.WriteLine(Verdict(metrics));
    }

    /// <summary>One sentence on whether the model is better than a constant.</summary>
    public static string Verdict(MetricsDocument metrics)
    {
        var (lead, baselines) = (metrics.Lead, metrics.Baselines);
        var points = Text($"{100 * lead.Top1:F1} points ahead of always guessing ${baselines.MajorityBin} ({100 * lead.Top1Low:F1} to {100 * lead.Top1High:F1}, compared style by style)");
        if (!lead.BeatsMajority)
            return $"Not shown to beat a constant: the model is {points}.";
        return lead.IntervalAboveMajority
            ? $"The model beats a constant: it is {points}."
            : Text($"The model beats a constant: it is {points}. Its own interval still reaches down to {metrics.Test["top1"].Low:P1}, below the constant's {baselines.Majority["top1"].Value:P1}.");
    }

    private static string Cell(FigureSet figures, Statistic statistic) => figures.Find(statistic.Name) is { } figure
        ? $"{Write(figure.Value, statistic.Unit)} ({Write(figure.Low, statistic.Unit)} to {Write(figure.High, statistic.Unit)})"
        : "";

    private static string Write(double value, StatisticUnit unit) => unit switch
    {
        StatisticUnit.Share => Text($"{value:P1}"),
        StatisticUnit.Dollars => Text($"${value:F2}"),
        _ => Text($"{value:F3}"),
    };

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
