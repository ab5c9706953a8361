using System.Globalization;
using Spectre.Console;

namespace ShoeData.Curation.Output;

/// <summary>What a person sees at the end: the funnel, the classes in each split, and the leak check.</summary>
internal static class CurationTables
{
    public static void WriteCurated(this IAnsiConsole console, Curated result, DataLayout layout)
    {
        console.Write([result.Report]);
        var table = new Table().Border(TableBorder.Rounded);
        table.AddColumn("bin");
        foreach (var split in Enum.GetValues<Split>())
            table.AddColumn(new TableColumn(split.ToSnakeCase()).RightAligned());
        table.AddColumn(new TableColumn("images").RightAligned());
        table.AddColumn(new TableColumn("groups").RightAligned());
        foreach (var bin in result.Counts.Classes)
            table.AddRow(Row(PriceBins.FolderName(bin), result.Counts, bin));
        table.AddEmptyRow();
        table.AddRow(Row("all", result.Counts, null));
        console.Write(table);
        var leaks = result.Leaks;
        console.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"no group, style, picture or near duplicate lies in two splits: {leaks.Pictures:N0} pictures, {leaks.Groups:N0} groups, {leaks.Styles:N0} styles, {leaks.Pairs:N0} pairs compared; the data set is in {layout.SplitDataset}");
    }

    /// <summary>What a person should look at: sparse bins, prices that stand out, overrides that name nothing.</summary>
    public static void WriteWarnings(this IAnsiConsole console, Curated result)
    {
        foreach (var warning in result.SparseBins)
            console.MarkupLineInterpolated($"[yellow]warning:[/] {warning.Text}");
        foreach (var outlier in result.Outliers)
            console.MarkupLineInterpolated($"[yellow]warning:[/] {outlier.Source}/{outlier.ListingId}: {outlier.Detail}");
        foreach (var stale in result.Overrides.Where(line => line.IsStale))
            console.MarkupLineInterpolated($"[yellow]warning:[/] {stale.Line}: '{stale.Line.Item}' names no listing and no picture that was acquired; correct or remove the line.");
    }

    private static string[] Row(string name, DataSetCounts counts, int? bin) =>
        [name, .. Enum.GetValues<Split>().Select(split => Share(counts.Pictures(split, bin), counts.Pictures(bin: bin))), Count(counts.Pictures(bin: bin)), Count(bin is { } one ? counts.GroupsIn(one) : counts.Groups)];

    private static string Share(int count, int all) => string.Create(CultureInfo.InvariantCulture, $"{count:N0} ({(all == 0 ? 0 : 100.0 * count / all):0} %)");

    private static string Count(int count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
