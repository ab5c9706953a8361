namespace ShoeData.KaggleImport;

/// <summary>Whom the shoe of a row is made for, by everything the row says.</summary>
internal static class RowWearer
{
    public static Wearer Of(CsvRow row, CsvSchema schema, string title)
    {
        var columns = schema.Columns;
        var words = WearerRules.Read(
            [.. columns.Wearer.Select(row.Value), .. columns.Features.Select(column => FeatureWords.Of(row.Value(column))), schema.Constants.Wearer, title]);
        return columns.Sizes.Select(column => WearerRules.ReadSize(OneSize(row.Value(column)))).Aggregate(words, (one, other) => one.With(other));
    }

    // A list of sizes over all ages ("10,7,9,13,11,4Y") tells nothing that holds for the picture.
    private static string? OneSize(string? cell) => cell is not null && cell.Contains(',', StringComparison.Ordinal) ? null : cell;
}
