using ShoeData.Scrapers.Asking;
using ShoeData.Scrapers.Drift;
using ShoeData.Scrapers.Reading;

namespace ShoeData.Scrapers.Harvest;

/// <summary>Puts a wall together page by page and knows when it is whole.</summary>
/// <param name="maxItems">Stops after so many tiles; 0 for all.</param>
internal sealed class WallCollector(Uri wall, int maxItems)
{
    private readonly List<Tile> _tiles = [];
    private readonly WorstPages _worst = new();
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private string? _next;
    private bool _mayLackTotal;

    public int Pages { get; private set; }

    /// <summary>Products got so far.</summary>
    public int Cards { get; private set; }

    /// <summary>Products on the wall, as the shop last stated it.</summary>
    public int? Total { get; private set; }

    public IReadOnlyList<Tile> Tiles => _tiles;

    /// <summary>How much of what is wanted has come, from 0 to 1; null when nobody can say.</summary>
    public double? Share => maxItems > 0 ? Math.Max((double)_tiles.Count / maxItems, OfTotal ?? 0) : OfTotal;

    public bool IsComplete => IsFull || (Pages > 0 && _next is null);

    /// <summary>The name of the page that is added next, for rejections and messages.</summary>
    public string NextName => $"{wall} page {Pages + 1}";

    private double? OfTotal => Total is > 0 ? (double)Cards / Total : null;

    private bool IsFull => maxItems > 0 && _tiles.Count >= maxItems;

    /// <param name="answer">The page as it came, in case somebody has to look at it.</param>
    /// <exception cref="SiteStoppedException">The wall has no end.</exception>
    public void Add(ParsedPage page, PageAnswer answer)
    {
        _worst.Add(new SeenPage(Pages + 1, answer), page.Tiles);
        if (page is { Cards: 0, Next: not null })
        {
            throw SiteStoppedException.Changed(
                $"{NextName}: no products, but a next page is named ({page.Next}); the page's format has changed, or the shop sends us in a circle.", _worst.Last);
        }

        foreach (var tile in page.Tiles.TakeWhile(_ => !IsFull))
            _tiles.Add(tile is Tile.Offer offer && !_seen.Add(offer.Listing.ListingId) ? Repeated(offer.Listing) : tile);
        Pages++;
        Cards += page.Cards;
        Total = page.Total ?? Total;
        _next = page.Next;
        _mayLackTotal |= page.StatesNoTotal;
        if (Total is { } total && Cards > total)
            throw Mismatch(total);
    }

    /// <summary>The wall, or the part of it that was wanted.</summary>
    /// <exception cref="SiteStoppedException">Fewer products came than the shop states.</exception>
    public Wall Finish() => IsFull || (Total is null && _mayLackTotal) ? Read()
        : Total is not { } total ? throw SiteStoppedException.Changed(
            $"{wall}: no page states how many products there are, so nobody can say whether all came; "
            + "the page's format has changed, or the shop never says it: then set 'states_no_total' in the site's file.",
            _worst.Last)
        : Cards != total ? throw Mismatch(total)
        : Read();

    private Wall Read() => new() { Tiles = Settled(), Pages = Pages, IsWhole = !IsFull, Worst = _worst };

    private SiteStoppedException Mismatch(int total) => SiteStoppedException.Changed(
        $"{wall}: {Cards} products came on {Pages} pages, the shop states {total}; the data of the last complete run stays. "
        + "Run again; if it stays so, the page's format has changed.",
        _worst.Last);

    // Beside one colour the others may be named without a price: that leaves a colour out only where no page offers it, and once.
    private List<Tile> Settled()
    {
        var named = new HashSet<string>(_seen, StringComparer.Ordinal);
        return [.. _tiles.Where(tile => tile is not Tile.LeftOut { Rejection: { Reason: RejectReason.PriceMissing, ListingId: { } id } } || named.Add(id))];
    }

    private Tile.LeftOut Repeated(ShoeListing listing) => new(new Rejection
    {
        Source = listing.Source,
        ListingId = listing.ListingId,
        Where = NextName,
        Reason = RejectReason.DuplicateListing,
        Detail = $"'{listing.Title}' stands on the wall more than once; the first is kept.",
    });
}
