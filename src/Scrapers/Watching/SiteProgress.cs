using System.Globalization;
using ShoeData.Scrapers.Harvest;

namespace ShoeData.Scrapers.Watching;

/// <summary>One shop's line while it is read. The bar counts requests: pages first, then pictures, as many as can be told so far.</summary>
internal sealed class SiteProgress(string site, ProgressTicker ticker)
{
    private int _pages;
    private int _listings;
    private int _pictures;
    private int _refused;

    /// <summary>The wall has come so far.</summary>
    public void Show(WallCollector wall)
    {
        ticker.Extend(ExpectedRequests(wall));
        ticker.Advance(wall.Pages - _pages);
        (_pages, _listings) = (wall.Pages, wall.Tiles.Count);
        Describe();
    }

    /// <summary>The wall is read, and so many pictures are named on it.</summary>
    public void Begin(int pictures) => ticker.Extend(_pages + pictures);

    /// <summary>What became of one more picture.</summary>
    public void Show(PictureResult picture)
    {
        ticker.Advance();
        if (picture is PictureResult.Had)
            _pictures++;
        else if (picture is PictureResult.Missed { Reason: RejectReason.ImageRefused })
            _refused++;
        Describe();
    }

    /// <summary>Nothing more comes; a line that stopped half-way says why.</summary>
    public void End(SiteOutcome outcome)
    {
        if (outcome.Report is not null)
            ticker.Complete();
        ticker.Describe($"{site}: {outcome.State}, {Counts()}");
    }

    /// <summary>Requests for the whole wall, by what its beginning needed for its share.</summary>
    internal static long ExpectedRequests(WallCollector wall)
    {
        var pictures = wall.Tiles.OfType<Reading.Tile.Offer>().Sum(tile => tile.Listing.Images.Count);
        return wall.IsComplete || wall.Share is not (> 0 and < 1)
            ? wall.Pages + pictures
            : (long)Math.Ceiling((wall.Pages + pictures) / wall.Share.Value);
    }

    private void Describe() => ticker.Describe($"{site}: {Counts()}");

    private string Counts() => string.Create(
        CultureInfo.InvariantCulture,
        $"{_pages} pages, {_listings:N0} listings, {_pictures:N0} pictures{(_refused == 0 ? "" : $", {_refused:N0} refused")}");
}
