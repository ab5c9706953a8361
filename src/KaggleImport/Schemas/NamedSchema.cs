namespace ShoeData.KaggleImport;

/// <summary>A schema and the name of its file without <c>.json</c>.</summary>
internal sealed record NamedSchema(string Name, string Path, CsvSchema Schema)
{
    /// <summary>What it needs that the header lacks, in the schema's order; <c>a or b</c> where either would do.</summary>
    public IReadOnlyList<string> MissingFrom(IReadOnlyList<string> header)
    {
        var places = new ColumnPlaces(header);
        return
        [
            .. Schema.ColumnNames().Except(Schema.Optional, StringComparer.Ordinal).Where(column => !places.Has(column)),
            .. Schema.RecognisedBy.Where(column => !places.Has(column)),
            .. Alternatives().Where(columns => columns.All(Schema.Optional.Contains) && !columns.Any(places.Has)).Select(columns => string.Join(" or ", columns)),
        ];
    }

    /// <summary>How many of its columns the header has.</summary>
    public int FoundIn(IReadOnlyList<string> header) => Schema.ColumnNames().Concat(Schema.RecognisedBy).Count(new ColumnPlaces(header).Has);

    /// <summary>How much of the table's file name is one that its tables go by.</summary>
    public int FitsName(string table)
    {
        var file = System.IO.Path.GetFileName(table).ToLowerInvariant();
        return Schema.FileNames.Where(part => file.Contains(part, StringComparison.Ordinal)).Select(part => part.Length).DefaultIfEmpty().Max();
    }

    private IReadOnlyList<string>[] Alternatives()
    {
        var columns = Schema.Columns;
        return
        [
            [.. columns.ListingId, .. columns.Identity],
            columns.Title,
            [.. columns.ListPrice, .. columns.CurrentPrice, .. columns.Prices.Amounts()],
        ];
    }
}
