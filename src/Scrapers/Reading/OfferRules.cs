using System.Globalization;

namespace ShoeData.Scrapers.Reading;

/// <summary>What holds for an offer of any shop: what it must have, and what the site's file says where the shop does not.</summary>
internal static class OfferRules
{
    /// <summary>Reads one article; whatever is wrong with it is its own affair and loses none of the others.</summary>
    /// <param name="where">Names the article in rejections.</param>
    public static Tile Read(PageScope scope, string where, Func<ShopOffer> read)
    {
        try
        {
            return ToTile(read(), scope, where);
        }
        catch (Exception exception)
        {
            return LeftOut(scope, where, null, new Objection(RejectReason.RowUnreadable, $"the article could not be read: {exception.Message}"));
        }
    }

    private static Tile ToTile(ShopOffer offer, PageScope scope, string where) =>
        ObjectionTo(offer) is { } objection ? LeftOut(scope, where, offer.Sku, objection) : Offer(offer, scope);

    private static Objection? ObjectionTo(ShopOffer offer) =>
        offer.Title is not { } title ? new Objection(RejectReason.FieldMissing, "the tile has no title.")
        : offer.Kind is { } kind && !ShoeWords.IsShoe(kind) ? new Objection(RejectReason.NotAShoe, $"'{title}' is of type '{kind}', shoes were wanted.")
        : offer.Objection is { } objection ? objection
        : offer.Sku is null ? new Objection(RejectReason.FieldMissing, $"'{title}' has no product address or number to read the sku from.")
        : null;

    private static Tile.Offer Offer(ShopOffer offer, PageScope scope)
    {
        var site = scope.Site;
        var (title, sku, brand) = (offer.Title ?? "", offer.Sku ?? "", offer.Brand ?? site.Brand);
        var said = offer.Wearer.Or(WearerRules.Read(title));
        var wearer = said.Or(new Wearer(site.GenderUnsaid, site.AgeGroupUnsaid));
        return new Tile.Offer(new ShoeListing
        {
            Source = site.Name,
            ListingId = sku,
            ProductUrl = scope.Product(offer.Url),
            Brand = brand,
            Title = title,
            Style = StyleName.From(offer.Model ?? title, brand, offer.Colour),
            Family = offer.Family,
            Sku = sku,
            Colour = offer.Colour,
            Gender = wearer.Gender,
            AgeGroup = wearer.AgeGroup,
            ListPrice = Price(offer.ListPrice),
            CurrentPrice = Price(offer.CurrentPrice),
            Currency = (offer.Currency ?? site.CurrencyUnsaid)?.ToUpper(CultureInfo.InvariantCulture),
            Images = [.. offer.Images.DistinctBy(image => image.Location)],
            SeenAt = null,
        })
        { Assumed = AssumedOf(offer, said) };
    }

    // "Older Kids' Shoes" does say for whom they are, though no gender.
    private static Assumed AssumedOf(ShopOffer offer, Wearer said) =>
        (said is { Gender: Gender.Unknown, AgeGroup: AgeGroup.Unknown or AgeGroup.Adult } ? Assumed.Gender : 0)
        | (said.AgeGroup is AgeGroup.Unknown ? Assumed.AgeGroup : 0)
        | (offer.Currency is null ? Assumed.Currency : 0);

    // Shops write 0 for a price that is not known or not yet told.
    private static decimal? Price(decimal? price) => price is > 0 ? price : null;

    private static Tile.LeftOut LeftOut(PageScope scope, string where, string? sku, Objection objection) => new(new Rejection
    {
        Source = scope.Site.Name,
        ListingId = sku,
        Where = where,
        Reason = objection.Reason,
        Detail = objection.Detail,
    });
}
