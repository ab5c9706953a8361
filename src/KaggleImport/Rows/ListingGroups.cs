namespace ShoeData.KaggleImport;

/// <summary>Makes one listing of the rows with one id: their prices together where the schema says so, else the first of them.</summary>
internal sealed class ListingGroups(CsvSchema schema, string source)
{
    private const string Dollars = "USD";

    /// <summary>More are a mistake, and would have to be held in memory.</summary>
    private const int MostRows = 10_000;

    private const int MostPictures = 1_000;

    private readonly List<ReadRow> _rows = [];
    private readonly HashSet<string> _pictures = new(StringComparer.Ordinal);
    private string? _id;

    /// <summary>The listings, and a rejection for each row that belongs to none.</summary>
    /// <param name="rows">Those of one id behind one another.</param>
    public IEnumerable<RowOutcome> Of(IEnumerable<SpilledRow> rows)
    {
        foreach (var (id, row) in rows)
        {
            if (id != _id)
            {
                foreach (var outcome in Complete())
                    yield return outcome;
                _id = id;
            }

            if (Add(row) is { } refused)
                yield return new RowOutcome.Refused(refused);
        }

        foreach (var outcome in Complete())
            yield return outcome;
    }

    private Rejection? Add(CsvRow row)
    {
        var reading = ListingMapper.Read(row, schema, source);
        if (reading.Row is not { } good)
            return reading.Rejection;
        if (_rows.Count == 0 || (schema.Columns.Prices.Any && _rows.Count < MostRows))
        {
            _rows.Add(WithoutRepeats(good));
            return null;
        }

        return Refuse(good, RejectReason.DuplicateListing, schema.Columns.Prices.Any
            ? $"more than {MostRows} rows have the id '{good.Listing.ListingId}'"
            : $"the id '{good.Listing.ListingId}' stands in an earlier row, which was kept");
    }

    private IEnumerable<RowOutcome> Complete()
    {
        if (_rows.Count == 0)
            yield break;
        // One shoe, one currency: the dollars where there are any.
        var currency = _rows.Exists(row => row.Prices.Currency == Dollars) ? Dollars : _rows[0].Prices.Currency;
        foreach (var other in _rows.Where(row => row.Prices.Currency != currency))
        {
            yield return new RowOutcome.Refused(Refuse(
                other, RejectReason.CurrencyUnsupported, $"its price is in {other.Prices.Currency ?? "no currency"}, while other rows of the shoe are in {currency ?? "none"}"));
        }

        var same = _rows.Where(row => row.Prices.Currency == currency).ToList();
        yield return new RowOutcome.Listed(ListingMapper.Merge(same), same.Count);
        _rows.Clear();
        _pictures.Clear();
    }

    // Thousands of rows say the same of one shoe: what the first one said is not kept again.
    private ReadRow WithoutRepeats(ReadRow row)
    {
        List<ImageCandidate> pictures = [.. row.Listing.Images.Where(image => _pictures.Count < MostPictures && _pictures.Add(image.Location))];
        var first = _rows.Count == 0 ? row.Listing : _rows[0].Listing;
        return row with
        {
            Listing = first with
            {
                Colour = first.Colour ?? row.Listing.Colour,
                Gender = row.Listing.Gender,
                AgeGroup = row.Listing.AgeGroup,
                SeenAt = row.Listing.SeenAt,
                Images = pictures,
            },
        };
    }

    private static Rejection Refuse(ReadRow row, RejectReason reason, string detail) => new()
    {
        Source = row.Listing.Source,
        ListingId = row.Listing.ListingId,
        Where = row.Where,
        Reason = reason,
        Detail = detail,
    };
}
