using System.Text;
using Spectre.Console;

namespace ShoeData.Training;

/// <summary>Tables, and what has to be said of them: one content for the console, Markdown and a page.</summary>
internal sealed record TrialReport(string Title, IReadOnlyList<TrialGrid> Grids, IReadOnlyList<string> Notes)
{
    /// <summary>What the page draws before its tables.</summary>
    public IReadOnlyList<TrialBar> Bars { get; init; } = [];

    public string BarsTitle { get; init; } = "";

    public void Write(IAnsiConsole console)
    {
        console.WriteLine(Title);
        foreach (var grid in Grids)
        {
            var table = new Table().Border(TableBorder.Rounded).Title(grid.Title.EscapeMarkup());
            foreach (var (at, head) in grid.Heads.Index())
                table.AddColumn(at == 0 ? new TableColumn(head.EscapeMarkup()) : new TableColumn(head.EscapeMarkup()).RightAligned());
            foreach (var row in grid.Rows)
                table.AddRow([.. row.Select(cell => cell.EscapeMarkup())]);
            console.Write(table);
        }

        foreach (var note in Notes)
            console.WriteLine(note);
    }

    public string ToMarkdown()
    {
        var text = new StringBuilder().Append("# ").Append(Escaped(Title)).Append('\n');
        foreach (var grid in Grids)
        {
            text.Append("\n## ").Append(Escaped(grid.Title)).Append("\n\n");
            Line(text, grid.Heads);
            Line(text, ["---", .. grid.Heads.Skip(1).Select(_ => "---:")]);
            foreach (var row in grid.Rows)
                Line(text, row);
        }

        if (Notes.Count > 0)
            text.Append('\n');
        foreach (var note in Notes)
            text.Append("- ").Append(Escaped(note)).Append('\n');
        return text.ToString();
    }

    private static void Line(StringBuilder text, IEnumerable<string> cells) => text.Append("| ").AppendJoin(" | ", cells.Select(Escaped)).Append(" |\n");

    // A name of a file or a brand comes from outside; nothing in it may open a cell, a line or a tag.
    private static string Escaped(string text) =>
        text.Replace("|", "\\|", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).ReplaceLineEndings(" ");
}
