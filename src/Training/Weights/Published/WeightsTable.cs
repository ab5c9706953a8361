using System.Globalization;
using Spectre.Console;

namespace ShoeData.Training;

/// <summary>The published weights as a table for people: what there is, and what is here already.</summary>
internal static class WeightsTable
{
    public static void Write(IAnsiConsole console, WeightsDownload download, IReadOnlyList<PublishedFile> files)
    {
        var table = new Table().Border(TableBorder.Rounded);
        table.AddColumns("model", "Training:Weights", "file");
        table.AddColumn(new TableColumn("here").RightAligned());
        foreach (var file in files)
            table.AddRow(file.Model, file.Weights, file.Name, Here(new FileInfo(download.PathOf(file))));
        console.Write(table);
    }

    private static string Here(FileInfo file) => file.Exists ? string.Create(CultureInfo.InvariantCulture, $"{file.Length / 1e6:F1} MB") : "-";
}
