namespace ShoeData.Scrapers.Harvest;

/// <summary>Keeps the history of a shop's listings: a change adds a state, and none is ever overwritten.</summary>
internal static class ListingHistory
{
    /// <summary>The state a listing was in, for data that was gathered before there was a history.</summary>
    public static ListingState Begin(ShoeListing listing, DateTimeOffset run) => new()
    {
        Source = listing.Source,
        ListingId = listing.ListingId,
        Since = listing.SeenAt ?? run,
        Until = null,
        OnWall = true,
        Title = listing.Title,
        ListPrice = listing.ListPrice,
        CurrentPrice = listing.CurrentPrice,
        Currency = listing.Currency,
    };

    /// <summary>All states after one more run.</summary>
    /// <param name="before">All states before it.</param>
    /// <param name="listings">The listings as they are kept now.</param>
    /// <param name="run">The run's moment.</param>
    public static IReadOnlyList<ListingState> Advance(IReadOnlyList<ListingState> before, IEnumerable<ShoeListing> listings, Wall wall, DateTimeOffset run)
    {
        var open = before.Where(state => state.Until is null).DistinctBy(state => state.ListingId).ToDictionary(state => state.ListingId);
        var kept = listings.ToDictionary(listing => listing.ListingId);
        var onWall = wall.Ids();
        var closed = before.Where(state => state.Until is not null);
        return [.. closed, .. open.Keys.Union(kept.Keys).SelectMany(id => Next(open.GetValueOrDefault(id), kept.GetValueOrDefault(id), onWall.Contains(id)))];

        IEnumerable<ListingState> Next(ListingState? was, ShoeListing? listing, bool isSeen)
        {
            var said = listing is null ? was : Begin(listing, run);
            if (said is null)
                return [];
            // Part of a wall says nothing about what stands further on.
            var now = said with { OnWall = isSeen || (!wall.IsWhole && was is not { OnWall: false }) };
            return was is null ? [now]
                : was == now with { Since = was.Since } ? [was]
                : [was with { Until = run }, now with { Since = run }];
        }
    }
}
