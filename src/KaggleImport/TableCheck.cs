using System.Diagnostics;
using System.Globalization;
using Spectre.Console;

namespace ShoeData.KaggleImport;

/// <summary>Reads a table as an import would, without its pictures, and says what would become of its rows.</summary>
internal sealed class TableCheck(ImportPlan plan)
{
    private readonly SortedDictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>How fast the table can be read at all: every cell as text, and none of it judged.</summary>
    public async Task<string> ReadEveryCellAsync(CancellationToken token)
    {
        var (rows, cells, watch, before) = (0L, 0L, Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        await foreach (var row in new CsvTable(plan.Table).ReadRowsAsync(plan.Header, null, token))
            (rows, cells) = (rows + 1, cells + row.Fields.Count);
        var processor = Environment.CpuUsage.TotalTime - before;
        return string.Create(
            CultureInfo.InvariantCulture, $"{rows} rows, {cells} cells, {watch.Elapsed.TotalSeconds:0.000} s, {processor.TotalSeconds:0.000} s of processor time");
    }

    public async Task<Table> JudgeAsync(CancellationToken token)
    {
        var folder = Directory.CreateTempSubdirectory("shoedata-check-");
        try
        {
            using var text = await TableText.OpenAsync(plan.Table, Path.Combine(folder.FullName, "table.csv"), token);
            await CountAsync(new RawLayout(folder.FullName), text, token);
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        var table = new Table().Border(TableBorder.Rounded).AddColumn("what").AddColumn(new TableColumn("how many").RightAligned());
        foreach (var (what, count) in _counts)
            table.AddRow(what.EscapeMarkup(), count.ToString("N0", CultureInfo.InvariantCulture));
        return table;
    }

    private async Task CountAsync(RawLayout layout, TableText text, CancellationToken token)
    {
        var schema = plan.Schema.Schema with { Columns = plan.Schema.Schema.Columns with { Images = [] } };
        var columns = schema.ColumnNames();
        using var rows = new RowSpill(plan.Header, Path.GetFileName(plan.Table), columns, layout.Listings);
        await foreach (var row in new CsvTable(plan.Table, text.Path).ReadRowsAsync(plan.Header, columns, token))
        {
            Count("rows");
            if (RowRules.WellFormed(row) is null && RowIdentity.Of(row, schema) is { } id)
                await rows.AddAsync(id, row, token);
            else if (ListingMapper.Read(row, schema, plan.Source).Rejection is { } rejection)
                Count($"rows refused: {rejection.Reason.ToSnakeCase()}");
        }

        foreach (var outcome in new ListingGroups(schema, plan.Source).Of(rows.Sorted(token)))
            Count(outcome);
    }

    private void Count(RowOutcome outcome)
    {
        if (outcome is RowOutcome.Refused { Rejection: var rejection })
            Count($"rows refused: {rejection.Reason.ToSnakeCase()}");
        if (outcome is not RowOutcome.Listed { Listing: var listing })
            return;
        Count("listings");
        Count($"listings for: {listing.Gender.ToSnakeCase()}, {listing.AgeGroup.ToSnakeCase()}");
        Count($"listings priced by: {listing.PriceRule ?? "nothing"}");
        if (listing.Prices?.CrossesBins(PriceBins.Default) is true)
            Count("listings whose prices cross bins");
    }

    private void Count(string what) => _counts[what] = _counts.GetValueOrDefault(what) + 1;
}
