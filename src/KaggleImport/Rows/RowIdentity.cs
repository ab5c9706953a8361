namespace ShoeData.KaggleImport;

/// <summary>The id of the listing a row belongs to.</summary>
internal static class RowIdentity
{
    private const int Digits = 20;

    /// <summary>The row's own, else one made of the cells that name the shoe together; null when there is neither.</summary>
    public static string? Of(CsvRow row, CsvSchema schema)
    {
        if (row.First(schema.Columns.ListingId)?.Value is { } id)
            return id;
        var names = schema.Columns.Identity.Select(row.Value).ToList();
        return names.TrueForAll(name => name is null) ? null : ContentHash.Of(string.Join('\t', names).ToUpperInvariant())[..Digits];
    }
}
