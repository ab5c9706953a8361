using System.Text.Json;
using ShoeData.Scrapers.Reading;

namespace ShoeData.Scrapers.Shops.Zappos;

/// <summary>Reads Zappos' listing. Written from what public programs read of it; no answer of the shop itself was at hand.</summary>
internal static class ZapposWall
{
    private const string Cents = "props.pageProps.initialData.products";

    private static readonly IReadOnlyList<string> Lists = ["products.list", "results", Cents];

    public static ShopFormat Format { get; } = new(Read, string.Join(", ", Lists));

    private static ParsedPage? Read(JsonElement page, PageScope scope)
    {
        if (ProductList.Find(page, Lists, ZapposStyle.IsOne) is not { } list)
            return null;
        var total = list.Owner.Count("totalProductCount", "totalResultCount", "totalCount");
        return new ParsedPage
        {
            Place = list.Path,
            Tiles =
            [
                .. list.Items.Select((style, at) =>
                    OfferRules.Read(scope, $"{scope.Where}, style {at + 1}", () => ZapposStyle.Read(style, scope, list.Path == Cents))),
            ],
            Cards = list.Items.Count,
            Next = list.Items.Count == 0 ? null : Next(page, list, scope, total),
            Total = total,
        };
    }

    // The address counts pages from 0.
    private static string? Next(JsonElement page, ProductList list, PageScope scope, int? total)
    {
        var at = NextAddress.Number(scope.Address, "p") ?? page.Count("filters.page") ?? 0;
        var more = list.Owner.Count("pageCount") is { } pages ? at + 1 < pages : (long)(at + 1) * scope.Site.PageSize < total && scope.Site.PageSize > 0;
        return more ? NextAddress.With(scope.Address, "p", at + 1) : null;
    }
}
