using System.Globalization;
using Spectre.Console;

namespace ShoeData.Pipeline.Running;

/// <summary>The stages with their state and why.</summary>
internal static class StageTable
{
    public static void Write(IAnsiConsole console, IReadOnlyList<StageResult> results)
    {
        var table = new Table().Border(TableBorder.Rounded).AddColumns("stage", "state", "why");
        var timed = results.Any(result => result.Took is not null);
        if (timed)
            table.AddColumn(new TableColumn("seconds").RightAligned());
        foreach (var result in results)
        {
            string[] cells = [result.Stage.EscapeMarkup(), Styled(result.State), result.Why.EscapeMarkup()];
            table.AddRow(timed ? [.. cells, result.Took?.TotalSeconds.ToString("N1", CultureInfo.InvariantCulture) ?? ""] : cells);
        }

        console.Write(table);
    }

    private static string Styled(StageState state) => state switch
    {
        StageState.Fresh => "[green]fresh[/]",
        StageState.Done => "[green]done[/]",
        StageState.Stale => "[yellow]stale[/]",
        StageState.Waits => "[yellow]waits[/]",
        StageState.Refused => "[yellow]refused[/]",
        StageState.Failed => "[red]failed[/]",
        StageState.Blocked => "[red]not run[/]",
        StageState.NotSelected => "[dim]not selected[/]",
        _ => "[dim]nothing configured[/]",
    };
}
