using System.Diagnostics;
using System.Globalization;

namespace ShoeData.Curation.Report;

/// <summary>Remembers what became of each listing, so that a report can say what changed. Rows come and go in the order of listings: none is kept in memory.</summary>
internal static class Fates
{
    /// <summary>What became of each listing in this run.</summary>
    /// <param name="rejections">In the order of listings, as the shoes are.</param>
    public static IEnumerable<ListingFate> Of(IEnumerable<PlacedShoe> shoes, IEnumerable<Rejection> rejections) => Merge(
        shoes.Select(shoe => Fate(shoe.Source, shoe.Contender.ListingId, string.Create(
            CultureInfo.InvariantCulture, $"{shoe.Split.ToSnakeCase()}/{shoe.Bin}, ${shoe.PriceUsd:0.00}"))),
        rejections.Select(rejection => Fate(rejection.Source, rejection.ListingId ?? rejection.Where, rejection.Reason.ToSnakeCase())),
        (shoe, rejection) => shoe ?? rejection ?? throw new UnreachableException());

    /// <summary>The fates after this run.</summary>
    /// <param name="last">Those after the last one.</param>
    /// <param name="now">From <see cref="Of"/>.</param>
    public static IEnumerable<ListingFate> Next(IEnumerable<ListingFate> last, IEnumerable<ListingFate> now) => Merge(
        now,
        last.Where(fate => fate.Now is not null),
        (fate, before) => (fate, before) switch
        {
            ({ } some, _) => some with { Before = before?.Now },
            (null, { } gone) => gone with { Now = null, Before = gone.Now },
            _ => throw new UnreachableException(),
        });

    private static ListingFate Fate(string source, string id, string now) => new() { Source = source, ListingId = id, Now = now, Before = null };

    // Rows of both are in order; one of each at most has a key.
    private static IEnumerable<ListingFate> Merge(IEnumerable<ListingFate> ones, IEnumerable<ListingFate> others, Func<ListingFate?, ListingFate?, ListingFate> join)
    {
        using var one = ones.GetEnumerator();
        using var other = others.GetEnumerator();
        var (hasOne, hasOther) = (one.MoveNext(), other.MoveNext());
        while (hasOne || hasOther)
        {
            var order = !hasOne ? 1 : !hasOther ? -1 : string.CompareOrdinal(ListingFate.KeyOf(one.Current), ListingFate.KeyOf(other.Current));
            yield return join(order <= 0 ? one.Current : null, order >= 0 ? other.Current : null);
            hasOne = order <= 0 ? one.MoveNext() : hasOne;
            hasOther = order >= 0 ? other.MoveNext() : hasOther;
        }
    }
}
