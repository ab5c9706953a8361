using System.Globalization;
using Spectre.Console;

namespace ShoeData.Training;

/// <summary>The models as a table for people.</summary>
internal static class ModelTable
{
    public static void Write(IAnsiConsole console)
    {
        var table = new Table().Border(TableBorder.Rounded);
        table.AddColumn("model");
        table.AddColumn(new TableColumn("parameters").RightAligned());
        foreach (var entry in ModelZoo.All)
            table.AddRow(entry.Name, entry.ImageNetParameters.ToString("N0", CultureInfo.InvariantCulture));
        console.Write(table);
    }
}
