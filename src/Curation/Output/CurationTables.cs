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
        foreach (var bin in result.Classes)
            table.AddRow(Row(PriceBins.FolderName(bin), [.. result.Images.Where(image => image.Split.Bin == bin)]));
        table.AddEmptyRow();
        table.AddRow(Row("all", result.Images));
        console.Write(table);
        console.MarkupLineInterpolated($"no group, style, picture or near duplicate lies in two splits; the data set is in {layout.SplitDataset}");
    }

    private static string[] Row(string name, IReadOnlyList<DataSetImage> images)
    {
        var groups = images.Select(image => image.Split.Group).Distinct().Count();
        return [name, .. Enum.GetValues<Split>().Select(split => Share(images, split)), Count(images.Count), Count(groups)];
    }

    private static string Share(IReadOnlyList<DataSetImage> images, Split split)
    {
        var count = images.Count(image => image.Split.Split == split);
        return string.Create(CultureInfo.InvariantCulture, $"{count:N0} ({(images.Count == 0 ? 0 : 100.0 * count / images.Count):0} %)");
    }

    private static string Count(int count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
