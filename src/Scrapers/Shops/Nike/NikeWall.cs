using System.Text.Json;
using System.Text.RegularExpressions;
using ShoeData.Scrapers.Reading;

namespace ShoeData.Scrapers.Shops.Nike;

/// <summary>Reads Nike's wall: the state embedded in the page, and the answers that continue it.</summary>
internal static partial class NikeWall
{
    public static ShopFormat Format { get; } = new(Read, NikeShape.KnownPlaces);

    private static ParsedPage? Read(JsonElement page, PageScope scope)
    {
        if (NikeShape.Find(page) is not { } list)
            return null;
        // Banners stand among the products, as cards with an empty list of them.
        var cards = list.Items.Where(card => card.At("products") is null || card.Objects("products").Any()).ToList();
        var paging = NikeShape.PagingOf(page, list);
        return new ParsedPage
        {
            Place = list.Path,
            Tiles = [.. cards.SelectMany((card, at) => ReadCard(card, scope, $"{scope.Where}, product {at + 1}"))],
            Cards = cards.Count,
            Next = Next(paging?.Text("next"), scope),
            Total = paging?.Count("totalResources"),
        };
    }

    private static IEnumerable<Tile> ReadCard(JsonElement card, PageScope scope, string where)
    {
        var colourways = NikeColourway.Of(card);
        return colourways.Select((colourway, index) =>
            OfferRules.Read(scope, $"{where}, colourway {index + 1}", () => Read(colourway, scope, NikeColourway.FamilyOf(colourways))));
    }

    private static ShopOffer Read(NikeColourway colourway, PageScope scope, string? family) => new()
    {
        Title = colourway.Title,
        Model = colourway.Title is { } title ? Nickname().Replace(title, "") : null,
        Sku = colourway.Sku,
        Kind = colourway.Kind,
        Family = family,
        Url = colourway.Address,
        Colour = colourway.Colour,
        Wearer = WearerRules.Read(colourway.Subtitle),
        ListPrice = colourway.ListPrice,
        CurrentPrice = colourway.CurrentPrice,
        Currency = colourway.Currency,
        // The address claims no view: walls show side views, and now and then something else.
        Images = scope.Picture(colourway.Picture, ShoeView.Unknown) is { } picture ? [picture] : [],
        Objection = colourway.IsByYou ? new Objection(RejectReason.MadeToOrder, $"'{colourway.Title}' is put together by the buyer.") : null,
    };

    // An answer says where the next one lies behind its interface, which takes that as a parameter of its own address.
    private static string? Next(string? next, PageScope scope) =>
        next is not null && scope.Address.Query.Contains("endpoint=", StringComparison.Ordinal)
            ? NextAddress.With(scope.Address, "endpoint", Uri.EscapeDataString(next))
            : next;

    // "Air Jordan 6 'Aqua'": the quoted name is the colourway's, not the model's.
    [GeneratedRegex(@"\s'[^']+'(?=\s|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Nickname();
}
