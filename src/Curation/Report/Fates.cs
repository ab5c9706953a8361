using System.Diagnostics;
using System.Globalization;
using ShoeData.Curation.Raw;

namespace ShoeData.Curation.Report;

/// <summary>Remembers what became of each listing, so that a report can say what changed. Rows come and go in the order of listings: none is kept in memory.</summary>
internal static class Fates
{
    public static ListingFate Of(PlacedShoe shoe, RawKey key) => Fate(
        key.Source, key.ListingId, string.Create(CultureInfo.InvariantCulture, $"{shoe.Split.ToSnakeCase()}/{shoe.Bin}, ${shoe.PriceUsd:0.00}"));

    public static ListingFate Of(Rejection rejection) => Fate(rejection.Source, rejection.ListingId ?? rejection.Where, rejection.Reason.ToSnakeCase());

    /// <summary>What became of each listing in this run.</summary>
    public static IEnumerable<ListingFate> Now(IEnumerable<ListingFate> kept, IEnumerable<ListingFate> leftOut) =>
        Join(kept, leftOut).Select(pair => pair.One ?? pair.Other ?? throw new UnreachableException());

    /// <summary>The fates after this run.</summary>
    /// <param name="last">Those after the last one.</param>
    /// <param name="now">From <see cref="Now"/>.</param>
    public static IEnumerable<ListingFate> Next(IEnumerable<ListingFate> last, IEnumerable<ListingFate> now) => Join(now, last.Where(fate => fate.Now is not null)).Select(pair => pair switch
    {
        ({ } fate, var before) => fate with { Before = before?.Now },
        (null, { } gone) => gone with { Now = null, Before = gone.Now },
        _ => throw new UnreachableException(),
    });

    private static IEnumerable<(ListingFate? One, ListingFate? Other)> Join(IEnumerable<ListingFate> ones, IEnumerable<ListingFate> others) =>
        OrderedJoin.Of(ones, ListingFate.KeyOf, others, ListingFate.KeyOf);

    private static ListingFate Fate(string source, string id, string now) => new() { Source = source, ListingId = id, Now = now, Before = null };
}
