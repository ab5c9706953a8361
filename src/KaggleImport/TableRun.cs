using System.Runtime.CompilerServices;

namespace ShoeData.KaggleImport;

/// <summary>One table on its way in.</summary>
internal sealed record TableRun(ImportPlan Plan, RawLayout Layout, TableText Text, ProgressTicker Ticker)
{
    /// <summary>The columns that are read.</summary>
    public IReadOnlyList<string> Columns { get; } = Plan.Schema.Schema.ColumnNames();

    /// <summary>Reads the whole table into <paramref name="rows"/>; what cannot be sorted by listing is refused at once.</summary>
    public async IAsyncEnumerable<RowResult> SpillAsync(RowSpill rows, [EnumeratorCancellation] CancellationToken token)
    {
        await foreach (var row in new CsvTable(Plan.Table, Text.Path).ReadRowsAsync(Plan.Header, Columns, token))
        {
            Ticker.Advance();
            if (RowRules.WellFormed(row) is null && RowIdentity.Of(row, Plan.Schema.Schema) is { } id)
                await rows.AddAsync(id, row, token);
            else if (ListingMapper.Read(row, Plan.Schema.Schema, Plan.Source).Rejection is { } rejection)
                yield return RowResult.Refused([rejection]);
        }
    }
}
