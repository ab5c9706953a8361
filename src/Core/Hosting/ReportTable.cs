using System.Globalization;
using Spectre.Console;

namespace ShoeData;

/// <summary>The closing table of a stage: what went in, what was kept, what was left out and why.</summary>
public static class ReportTable
{
    public static void Write(this IAnsiConsole console, IReadOnlyList<StageReport> reports)
    {
        var table = new Table().Border(TableBorder.Rounded);
        table.AddColumns("stage", "counted");
        table.AddColumn(new TableColumn("in").RightAligned());
        table.AddColumn(new TableColumn("kept").RightAligned());
        table.AddColumn(new TableColumn("left out").RightAligned());
        table.AddColumn("why");
        foreach (var report in reports)
        {
            var reasons = report.Rejected.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key)
                .Select(pair => $"{pair.Key.ToSnakeCase()} {Count(pair.Value)}");
            table.AddRow(
                report.Stage.EscapeMarkup(), report.Unit, Count(report.In), Count(report.Kept), Count(report.In - report.Kept), string.Join(", ", reasons));
        }

        console.Write(table);
    }

    private static string Count(int count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
