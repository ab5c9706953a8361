namespace ShoeData.KaggleImport;

/// <summary>Counts what became of the rows of one table.</summary>
internal sealed class RowTally
{
    private readonly Dictionary<RejectReason, int> _rejected = [];
    private readonly SortedDictionary<string, int> _notes = new(StringComparer.Ordinal);
    private int _rows;
    private int _kept;

    public void Add(RowResult result)
    {
        _rows += result.Rows;
        if (result.Listing is { } listing)
            Keep(listing, result);
        else
            _rejected[result.Rejections[0].Reason] = _rejected.GetValueOrDefault(result.Rejections[0].Reason) + result.Rows;
    }

    public StageReport Report(string stage) => StageReport.Create(stage, "rows", _rows, _kept, _rejected) with { Notes = _notes };

    private void Keep(ShoeListing listing, RowResult result)
    {
        _kept += result.Rows;
        Count("listings", 1);
        Count("images", result.Images.Count);
        Count("images_refused", result.Rejections.Count);
        Count($"price_{listing.PriceRule ?? "none"}", 1);
        if (listing.Prices?.CrossesBins(PriceBins.Default) is true)
            Count("prices_cross_bins", 1);
    }

    private void Count(string name, int by) => _notes[name] = _notes.GetValueOrDefault(name) + by;
}
