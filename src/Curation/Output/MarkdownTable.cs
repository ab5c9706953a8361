using System.Text;

namespace ShoeData.Curation.Output;

/// <summary>A Markdown table: the first column to the left, the others to the right.</summary>
internal sealed class MarkdownTable
{
    private readonly StringBuilder _text = new();

    public MarkdownTable(IReadOnlyList<string> heads)
    {
        Add(heads);
        Add(["---", .. heads.Skip(1).Select(_ => "---:")]);
    }

    public void Add(IEnumerable<string> cells) => _text.Append("| ").AppendJoin(" | ", cells.Select(Escaped)).Append(" |\n");

    public override string ToString() => _text.ToString();

    // A source's name comes from outside; nothing in it may open a cell, a line or a tag.
    private static string Escaped(string cell) =>
        cell.Replace("|", "\\|", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).ReplaceLineEndings(" ");
}
