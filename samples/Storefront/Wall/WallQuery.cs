using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;

namespace ShoeData.Storefront;

/// <summary>Which cards are asked for.</summary>
internal sealed record WallQuery(int Anchor, int Count)
{
    public const int UsualCount = 24;
    public const int LargestCount = 100;

    private const string Feed = "/product_feed/rollup_threads/v2";
    private const string Filters =
        "filter=marketplace(US)&filter=language(en)&filter=employeePrice(true)" +
        "&filter=attributeIds(16633190-45e5-4830-a068-232ac7aea82c,0f64ecc7-d624-4e91-b171-b83a03dd8550)";

    public static WallQuery First { get; } = new(0, UsualCount);

    /// <summary>What the browse address takes, url-encoded, as its endpoint.</summary>
    public string Endpoint => string.Create(
        CultureInfo.InvariantCulture, $"{Feed}?{Filters}&anchor={Anchor}&consumerChannelId=d9a5bc42-4b9c-4976-858a-f159cf99c647&count={Count}");

    /// <summary>Null when it is not the feed, or its numbers are none or out of range.</summary>
    public static WallQuery? Parse(string? endpoint)
    {
        if (endpoint is null || !endpoint.StartsWith(Feed + "?", StringComparison.Ordinal))
            return null;
        var values = QueryHelpers.ParseQuery(endpoint[Feed.Length..]);
        return Number(values.GetValueOrDefault("anchor"), 0) is { } anchor && Number(values.GetValueOrDefault("count"), UsualCount) is >= 1 and <= LargestCount and { } count
            ? new WallQuery(anchor, count)
            : null;
    }

    private static int? Number(string? text, int otherwise) =>
        text is null ? otherwise : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
