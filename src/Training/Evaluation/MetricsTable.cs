using System.Globalization;
using Spectre.Console;

namespace ShoeData.Training;

/// <summary>The closing table of an evaluation.</summary>
internal static class MetricsTable
{
    public static void Write(IAnsiConsole console, MetricsDocument metrics)
    {
        var (test, majority, median) = (metrics.Test, metrics.Baselines.Majority, metrics.Baselines.Median);
        var table = new Table().Border(TableBorder.Rounded).Title($"{metrics.Model} on {test.N} test pictures of {test.Groups} styles (95 % intervals over styles)".EscapeMarkup());
        table.AddColumn("");
        foreach (var heading in (string[])["top-1", "within one bin", "mean error"])
            table.AddColumn(new TableColumn(heading).RightAligned());
        table.AddRow(
            metrics.Model,
            Share(test.Top1, test.Top1Low, test.Top1High),
            Share(test.WithinOneBin, test.WithinOneBinLow, test.WithinOneBinHigh),
            Dollars(test.MaeUsd, test.MaeUsdLow, test.MaeUsdHigh));
        table.AddRow(
            $"always ${majority.Bin}",
            Share(majority.Top1, majority.Top1Low, majority.Top1High),
            Share(majority.WithinOneBin, majority.WithinOneBinLow, majority.WithinOneBinHigh),
            "");
        table.AddRow(Text($"always the median, ${median.PriceUsd:F2}"), "", "", Dollars(median.MaeUsd, median.MaeUsdLow, median.MaeUsdHigh));
        console.Write(table);
        console.WriteLine(Verdict(metrics));
    }

    /// <summary>One sentence on whether the model is better than a constant.</summary>
    public static string Verdict(MetricsDocument metrics)
    {
        var (lead, majority) = (metrics.Lead, metrics.Baselines.Majority);
        var points = Text($"{100 * lead.Top1:F1} points ahead of always guessing ${majority.Bin} ({100 * lead.Top1Low:F1} to {100 * lead.Top1High:F1}, compared style by style)");
        if (!lead.BeatsMajority)
            return $"Not shown to beat a constant: the model is {points}.";
        return lead.IntervalAboveMajority
            ? $"The model beats a constant: it is {points}."
            : Text($"The model beats a constant: it is {points}. Its own interval still reaches down to {metrics.Test.Top1Low:P1}, below the constant's {majority.Top1:P1}.");
    }

    private static string Share(double value, double low, double high) => Text($"{value:P1} ({low:P1} to {high:P1})");

    private static string Dollars(double value, double low, double high) => Text($"${value:F2} (${low:F2} to ${high:F2})");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
