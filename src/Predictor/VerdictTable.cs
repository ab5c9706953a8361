using System.Globalization;
using ShoeData.Training;
using Spectre.Console;

namespace ShoeData.Predictor;

/// <summary>Answers as a table for people.</summary>
internal static class VerdictTable
{
    public static void Write(IAnsiConsole console, IEnumerable<PhotoVerdict> verdicts, IReadOnlyList<int> bins)
    {
        var table = new Table().Border(TableBorder.Rounded);
        table.AddColumn("file");
        table.AddColumn("most probable bins");
        table.AddColumn(new TableColumn("price").RightAligned());
        table.AddColumn(new TableColumn("80 % interval").RightAligned());
        table.AddColumn("verdict");
        foreach (var verdict in verdicts)
        {
            table.AddRow(
                verdict.File.EscapeMarkup(),
                string.Join(", ", verdict.Top.Select(bin => Name(bin, bins))),
                verdict.PriceUsd is { } price ? Text($"${price:F0}") : "",
                verdict is { LowUsd: { } low, HighUsd: { } high } ? Text($"${low:F0} to ${high:F0}") : "",
                (verdict.Reason is { } reason ? $"{verdict.Verdict}: {reason}" : verdict.Verdict).EscapeMarkup());
        }

        console.Write(table);
    }

    private static string Name(BinProbability bin, IReadOnlyList<int> bins)
    {
        var at = bins.Index().First(pair => pair.Item == bin.Bin).Index;
        return at == bins.Count - 1
            ? Text($"${bin.Bin}+ {bin.Probability:P0}")
            : Text($"${bin.Bin}-{bins[at + 1] - 1} {bin.Probability:P0}");
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
