using System.Globalization;
using Spectre.Console;

namespace ShoeData.Curation.Judging;

/// <summary>Judged pictures for a person to read.</summary>
internal static class JudgeTable
{
    public static void Write(IAnsiConsole console, IReadOnlyList<JudgedPicture> pictures)
    {
        var table = new Table().Border(TableBorder.Rounded);
        foreach (var name in new[] { "file", "kept", "side", "quality", "facing", "reason" })
            table.AddColumn(name);
        foreach (var picture in pictures)
        {
            table.AddRow(
                Markup.Escape(picture.File),
                picture.Kept ? "yes" : "no",
                Number(picture.SideScore),
                Number(picture.QualityScore),
                picture.Facing?.ToSnakeCase() ?? "",
                Markup.Escape(picture.Reason is { } reason ? $"{reason.ToSnakeCase()}: {picture.Detail}" : ""));
        }

        console.Write(table);
        console.MarkupLineInterpolated($"{pictures.Count(picture => picture.Kept)} of {pictures.Count} pictures would be kept");
    }

    private static string Number(double? value) => value?.ToString("0.00", CultureInfo.InvariantCulture) ?? "";
}
