using System.Diagnostics;

namespace ShoeData.Scrapers.Reading;

/// <summary>How many tiles of a page or a site say one field, and one that does not.</summary>
/// <param name="Field">As the field is called in <c>listings.jsonl</c>; <c>image</c> and <c>view</c> for its pictures.</param>
/// <param name="Count">Offers, and tiles that could not be read: those say nothing.</param>
/// <param name="Lacking">The first that lacks the field; null when none does.</param>
internal sealed record FieldCoverage(string Field, int Filled, int Count, string? Lacking)
{
    // A field that the site's file filled in was not said: else nobody would see that the shop has renamed it.
    private static readonly IReadOnlyList<Measure> Measures =
    [
        new("title", offer => offer.Listing.Title.Length > 0),
        new("list_price", offer => offer.Listing.ListPrice is > 0),
        new("current_price", offer => offer.Listing.CurrentPrice is > 0),
        new("currency", offer => offer.Listing.Currency is not null && !offer.Assumed.HasFlag(Assumed.Currency)),
        new("gender", offer => offer.Listing.Gender is not Gender.Unknown && !offer.Assumed.HasFlag(Assumed.Gender)),
        new("age_group", offer => offer.Listing.AgeGroup is not AgeGroup.Unknown && !offer.Assumed.HasFlag(Assumed.AgeGroup)),
        new("style", offer => HasStyle(offer.Listing)),
        new("colour", offer => offer.Listing.Colour is not null),
        new("product_url", offer => offer.Listing.ProductUrl is not null),
        new("image", offer => offer.Listing.Images.Count > 0),
        new("view", offer => offer.Listing.Images.Any(image => image.View is not ShoeView.Unknown)),
    ];

    public static IReadOnlyList<string> Fields { get; } = [.. Measures.Select(measure => measure.Field)];

    /// <summary>From 0 to 1; 0 where there is nothing to say it.</summary>
    public double Share => Count == 0 ? 0 : (double)Filled / Count;

    public bool IsFull => Filled == Count && Count > 0;

    /// <summary>Every field, in the order of the record.</summary>
    public static IReadOnlyList<FieldCoverage> Of(IEnumerable<Tile> tiles)
    {
        var counted = tiles.Where(tile => tile is not Tile.LeftOut { IsUnreadable: false }).ToList();
        return [.. Measures.Select(measure => Of(measure, counted))];
    }

    public override string ToString() => $"{Field} {Filled} of {Count}{(Lacking is null ? "" : $" (not {Lacking})")}";

    private static FieldCoverage Of(Measure measure, List<Tile> tiles)
    {
        var lacking = tiles.Where(tile => tile is not Tile.Offer offer || !measure.IsSaid(offer)).ToList();
        return new FieldCoverage(measure.Field, tiles.Count - lacking.Count, tiles.Count, lacking.Count == 0 ? null : Name(lacking[0]));
    }

    // A style that is the brand alone would put all its shoes into one group.
    private static bool HasStyle(ShoeListing listing) => listing.Style.Length > 0 && listing.Style != StyleName.Slug(listing.Brand, ' ');

    private static string Name(Tile tile) => tile switch
    {
        Tile.Offer { Listing: var listing } => $"{listing.ListingId} '{listing.Title}'",
        Tile.LeftOut { Rejection: var rejection } => $"{rejection.ListingId ?? rejection.Where}: {rejection.Detail}",
        _ => throw new UnreachableException(),
    };

    private sealed record Measure(string Field, Func<Tile.Offer, bool> IsSaid);
}
