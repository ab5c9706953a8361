using System.Globalization;

namespace ShoeData.KaggleImport;

/// <summary>What a row must be before it can become a listing.</summary>
internal static class RowRules
{
    // In this order: a row whose cells may have shifted is not judged by them.
    private static readonly Func<CsvRow, CsvSchema, RowProblem?>[] Rules =
    [
        (row, _) => WellFormed(row),
        IsAShoe,
        HasWhatItNeeds,
        HasAReadableDate,
    ];

    public static RowProblem? FirstProblem(CsvRow row, CsvSchema schema) =>
        Rules.Select(rule => rule(row, schema)).FirstOrDefault(problem => problem is not null);

    /// <summary>Asked last: a table may lack all its pictures, and its other faults are worth knowing.</summary>
    public static RowProblem? HasAPicture(CsvRow row, CsvSchema schema) =>
        schema.Columns.Images.Count > 0 && Missing(row, schema.Columns.Images, "a picture") is { } problem ? problem with { Reason = RejectReason.ImageMissing } : null;

    /// <summary>Tables give moments with or without a zone; without one, they are taken as UTC.</summary>
    public static bool TryReadMoment(string text, out DateTimeOffset moment) => DateTimeOffset.TryParse(
        text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out moment);

    /// <summary>Whether its cells stand where the header says.</summary>
    public static RowProblem? WellFormed(CsvRow row) => row switch
    {
        { Malformed: { } malformed } => new RowProblem(RejectReason.RowUnreadable, malformed),
        _ when row.Fields.Count != row.Header.Columns.Count => new RowProblem(
            RejectReason.RowUnreadable, $"the row has {row.Fields.Count} cells, the header has {row.Header.Columns.Count}; a '{row.Header.Separator}' or a quote is missing or too many"),
        _ => null,
    };

    private static RowProblem? IsAShoe(CsvRow row, CsvSchema schema)
    {
        var missed = schema.Only.FirstOrDefault(filter => !filter.Values.Contains(row.Value(filter.Column) ?? ""));
        return missed is null
            ? null
            : new RowProblem(
                RejectReason.NotAShoe, $"'{missed.Column}' is {CellText.Quote(row.Value(missed.Column) ?? "")}, {string.Join(" or ", missed.Values)} was wanted");
    }

    private static RowProblem? HasWhatItNeeds(CsvRow row, CsvSchema schema) =>
        (RowIdentity.Of(row, schema) is null ? Missing(row, [.. schema.Columns.ListingId, .. schema.Columns.Identity], "the listing's id") : null)
        ?? Missing(row, schema.Columns.Title, "the shoe's name")
        ?? (schema.Constants.Brand is null ? Missing(row, schema.Columns.Brand, "the brand") : null);

    private static RowProblem? HasAReadableDate(CsvRow row, CsvSchema schema) =>
        row.First(schema.Columns.SeenAt) is { } cell && !TryReadMoment(cell.Value, out _)
            ? new RowProblem(RejectReason.RowUnreadable, $"'{cell.Column}' is {CellText.Quote(cell.Value)}, a date such as 2019-05-01T09:27:22Z was wanted")
            : null;

    private static RowProblem? Missing(CsvRow row, IReadOnlyList<string> columns, string what) => row.First(columns) is null
        ? new RowProblem(RejectReason.FieldMissing, $"{string.Join(" and ", columns.Select(column => $"'{column}'"))} is empty{(columns.All(column => row.Header.PlaceOf(column) is null) ? " (the table has no such column)" : "")}, {what} was wanted")
        : null;
}
