using Spectre.Console;

namespace ShoeData.Training;

/// <summary>The closing tables of an evaluation.</summary>
internal static class MetricsTable
{
    public static void Write(IAnsiConsole console, EvaluatedRun run)
    {
        var metrics = run.Metrics;
        var (test, baselines) = (metrics.Test, metrics.Baselines);
        var table = Table($"{metrics.Model} on {test.N} test pictures of {test.Groups} styles (95 % intervals over styles)",
            [metrics.Model, $"always ${baselines.MajorityBin}", FigureText.Text($"always ${baselines.MedianPriceUsd:F2}"), "the brand alone"]);
        foreach (var statistic in Statistics.In(test))
            AddRow(table, statistic, [test, baselines.Majority, baselines.Median, baselines.BrandPrior]);
        console.Write(table);
        if (run.Baselines.Count > 0)
            console.Write(Learned(run));
        else
            console.WriteLine("What HOG, pixels and frozen features come to: 'Training -- baseline' fits them; from then on they stand here.");
        console.Write(Splits(run));
        console.WriteLine(FigureText.Text(
            $"Probabilities are corrected by a temperature of {metrics.Calibration.Temperature:F2}, learnt on validation: log loss {metrics.Calibration.NllBefore.Value:F3} before, {test["nll"].Value:F3} after."));
        console.WriteLine(Verdict(metrics));
    }

    /// <summary>One sentence on whether the model is better than a constant.</summary>
    public static string Verdict(MetricsDocument metrics)
    {
        var (lead, baselines) = (metrics.Lead, metrics.Baselines);
        var points = FigureText.Text($"{100 * lead.Top1:F1} points ahead of always guessing ${baselines.MajorityBin} ({100 * lead.Top1Low:F1} to {100 * lead.Top1High:F1}, compared style by style)");
        if (!lead.BeatsMajority)
            return $"Not shown to beat a constant: the model is {points}.";
        return lead.IntervalAboveMajority
            ? $"The model beats a constant: it is {points}."
            : FigureText.Text($"The model beats a constant: it is {points}. Its own interval still reaches down to {metrics.Test["top1"].Low:P1}, below the constant's {baselines.Majority["top1"].Value:P1}.");
    }

    private static Table Learned(EvaluatedRun run)
    {
        var table = Table("Beside baselines that look at the picture, on the same test pictures", [run.Metrics.Model, .. run.Baselines.Select(row => row.Title)]);
        foreach (var statistic in TrialFigures.Told)
            AddRow(table, statistic, [run.Metrics.Test, .. run.Baselines.Select(row => row.Test)]);
        return table;
    }

    private static Table Splits(EvaluatedRun run)
    {
        var metrics = run.Metrics;
        var table = Table("On every split, without augmentation", run.SplitTitles);
        foreach (var statistic in Statistics.Main)
            AddRow(table, statistic, [metrics.Train, metrics.Validation, metrics.Test]);
        return table;
    }

    private static Table Table(string title, IEnumerable<string> columns)
    {
        var table = new Table().Border(TableBorder.Rounded).Title(title.EscapeMarkup());
        table.AddColumn("");
        foreach (var column in columns)
            table.AddColumn(new TableColumn(column.EscapeMarkup()).RightAligned());
        return table;
    }

    private static void AddRow(Table table, Statistic statistic, IEnumerable<FigureSet> sets) =>
        table.AddRow([statistic.Title.EscapeMarkup(), .. sets.Select(figures => FigureText.Of(figures, statistic).EscapeMarkup())]);
}
