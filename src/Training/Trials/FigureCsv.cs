using System.Globalization;
using CsvHelper;

namespace ShoeData.Training;

/// <summary>Named lines of figures as CSV: <c>name, n, groups</c>, then value, low and high of each figure; empty where a line has none.</summary>
internal static class FigureCsv
{
    public static Task WriteAsync(string file, IReadOnlyList<FigureRow> rows, CancellationToken token) =>
        AtomicFile.WriteAsync(file, async stream =>
        {
            IReadOnlyList<string> names = [.. rows.SelectMany(row => row.Figures.Figures.Select(figure => figure.Key)).Distinct()];
            await using var csv = CsvWriter.Create(stream, new CsvWriterOptions { NewLine = "\n" }, leaveOpen: true);
            await csv.WriteRecordAsync(["name", "n", "groups", .. names.SelectMany(name => (string[])[name, name + "_low", name + "_high"])], token);
            foreach (var row in rows)
                await csv.WriteRecordAsync([row.Name, Text(row.Figures.N), Text(row.Figures.Groups), .. names.SelectMany(name => Cells(row.Figures.Find(name)))], token);
        }, token);

    private static string[] Cells(Figure? figure) => figure is null ? ["", "", ""] : [Text(figure.Value), Text(figure.Low), Text(figure.High)];

    private static string Text(double value) => value.ToString("0.######", CultureInfo.InvariantCulture);
}
