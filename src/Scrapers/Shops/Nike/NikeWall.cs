using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using ShoeData.Scrapers.Asking;
using ShoeData.Scrapers.Reading;
using ShoeData.Scrapers.Sites;

namespace ShoeData.Scrapers.Shops.Nike;

/// <summary>Reads Nike's wall: the state embedded in the page, and the answers that continue it.</summary>
internal static partial class NikeWall
{
    private static readonly JsonDocumentOptions Limits = new() { MaxDepth = 128 };

    /// <param name="where">Names the page in rejections; the same on every run.</param>
    /// <exception cref="SiteStoppedException">The text is no JSON, or none of the known shapes.</exception>
    public static ParsedPage Parse(string json, SiteDefinition site, string where)
    {
        try
        {
            using var document = JsonDocument.Parse(json, Limits);
            return Read(document.RootElement, site, where);
        }
        catch (JsonException exception)
        {
            throw SiteStoppedException.Failed($"{where}: {JsonErrorText.Of(exception)}; the answer was cut off, or the page's format has changed.", exception);
        }
    }

    private static ParsedPage Read(JsonElement page, SiteDefinition site, string where)
    {
        var shape = NikeShape.Of(page) ?? throw SiteStoppedException.Failed(
            $"{where}: no products where they were looked for ({NikeShape.KnownPlaces}); the page's format has changed.");
        var cards = page.Objects(shape.Cards).Where(card => card.At("products") is null || card.Objects("products").Any()).ToList();
        return new ParsedPage
        {
            Tiles = [.. cards.SelectMany((card, at) => NikeColourway.Of(card)
                .Select((colourway, index) => Read(colourway, site, $"{where}, product {at + 1}, colourway {index + 1}")))],
            Cards = cards.Count,
            Next = page.Text($"{shape.Paging}.next"),
            Total = (int?)page.Amount($"{shape.Paging}.totalResources"),
        };
    }

    private static Tile Read(NikeColourway colourway, SiteDefinition site, string where)
    {
        var sku = colourway.Sku;
        if (colourway.Title is not { } title)
            return Reject(RejectReason.FieldMissing, "the tile has no title.");
        if (sku is null)
            return Reject(RejectReason.FieldMissing, $"'{title}' has no product address to read the sku from.");
        if (colourway.Kind is { } kind && !ShoeKinds().IsMatch(kind))
            return Reject(RejectReason.NotAShoe, $"'{title}' is of type '{kind}', shoes were wanted.");
        var said = WearerRules.Read(colourway.Subtitle).Or(WearerRules.Read(title));
        return new Tile.Offer(ToListing(colourway, site, title, sku, said))
        {
            Assumed = (said.Gender is Gender.Unknown ? Assumed.Gender : 0) | (said.AgeGroup is AgeGroup.Unknown ? Assumed.AgeGroup : 0),
        };

        Tile.LeftOut Reject(RejectReason reason, string detail) =>
            new(new Rejection { Source = site.Name, ListingId = sku, Where = where, Reason = reason, Detail = detail });
    }

    private static ShoeListing ToListing(NikeColourway colourway, SiteDefinition site, string title, string sku, Wearer said)
    {
        var wearer = said.Or(new Wearer(site.GenderUnsaid, site.AgeGroupUnsaid));
        return new ShoeListing
        {
            Source = site.Name,
            ListingId = sku,
            ProductUrl = NikeAddresses.Product(colourway.Address, site),
            Brand = site.Brand,
            Title = title,
            Style = StyleName.From(Nickname().Replace(title, ""), site.Brand, colourway.Colour),
            Sku = sku,
            Colour = colourway.Colour,
            Gender = wearer.Gender,
            AgeGroup = wearer.AgeGroup,
            ListPrice = colourway.ListPrice,
            CurrentPrice = colourway.CurrentPrice,
            Currency = colourway.Currency?.ToUpper(CultureInfo.InvariantCulture),
            // The address claims no view: walls show side views, and now and then something else.
            Images = NikeAddresses.Picture(colourway.Picture, site) is { } picture ? [new ImageCandidate(picture, ShoeView.Unknown)] : [],
            SeenAt = null,
        };
    }

    [GeneratedRegex("^(shoes?|footwear)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ShoeKinds();

    // "Air Jordan 6 'Aqua'": the quoted name is the colourway's, not the model's.
    [GeneratedRegex(@"\s'[^']+'(?=\s|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Nickname();
}
