using AngleSharp.Dom;
using ShoeData.Scrapers.Sites;

namespace ShoeData.Scrapers.Reading;

/// <summary>Reads the tiles a page shows, by the selectors of the site's file.</summary>
internal static class TileElements
{
    /// <returns>Null when no element is a tile.</returns>
    public static ParsedPage? Read(IDocument document, TileSelectors selectors, PageScope scope)
    {
        var tiles = document.QuerySelectorAll(selectors.Tile).ToList();
        if (tiles.Count == 0)
            return null;
        var wall = WearerRules.Read(Value(document.DocumentElement, selectors.WallWearer));
        var total = Total(document, selectors);
        return new ParsedPage
        {
            ReadFrom = ReadFrom.Elements,
            Place = selectors.Tile,
            Tiles = [.. tiles.Select((tile, at) => OfferRules.Read(scope, $"{scope.Where}, tile {at + 1}", () => Read(tile, selectors, scope, wall)))],
            Cards = tiles.Count,
            Next = Next(document, selectors, scope, total, tiles.Count),
            Total = total,
        };
    }

    private static ShopOffer Read(IElement tile, TileSelectors selectors, PageScope scope, Wearer wall)
    {
        var title = Value(tile, selectors.Title);
        var (list, sale) = (Price(tile, selectors.ListPrice), Price(tile, selectors.SalePrice));
        var image = scope.Absolute(Value(tile, selectors.Image));
        return new ShopOffer
        {
            Title = title,
            Model = Value(tile, selectors.Model),
            Sku = Value(tile, selectors.Sku),
            Brand = Value(tile, selectors.Brand),
            Family = Value(tile, selectors.Family),
            Url = scope.Absolute(Value(tile, selectors.Link)),
            Colour = Value(tile, selectors.Colour),
            Wearer = WearerRules.Read([Value(tile, selectors.Wearer), title]).Or(wall),
            ListPrice = list,
            CurrentPrice = sale ?? list,
            Currency = Value(tile, selectors.Currency),
            Images = scope.Picture(image) is { } picture ? [picture] : [],
            Objection = ObjectionTo(title, image),
        };
    }

    private static Objection? ObjectionTo(string? title, string? image) =>
        image is not null && ViewCodes.Of(image) is ShoeView.NotAShoe
            ? new Objection(RejectReason.NotAShoe, $"'{title}' is no shoe by its picture's name, {image}.")
            : Objection.ToArticle(title);

    private static string? Next(IDocument document, TileSelectors selectors, PageScope scope, int? total, int tiles) =>
        scope.Absolute(Value(document.DocumentElement, selectors.Next))
        ?? (selectors.NextOffset is { } parameter
            ? NextAddress.ByOffset(scope.Address, parameter, (NextAddress.Number(scope.Address, parameter) ?? 0) + tiles, total)
            : null);

    private static int? Total(IDocument document, TileSelectors selectors) =>
        PriceText.Parse(Value(document.DocumentElement, selectors.Total) ?? "") is >= 0 and <= int.MaxValue and var total ? (int)total : null;

    private static decimal? Price(IElement tile, FieldSelector? field) => Value(tile, field) is { } text ? PriceText.Parse(text) : null;

    private static string? Value(IElement element, FieldSelector? field) => field is null ? null : FieldText.Of(element, field);
}
