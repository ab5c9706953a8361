using System.Text.Json;

namespace ShoeData.Scrapers.Reading;

/// <summary>How one shop writes its products in JSON, be it an answer or the state of a page.</summary>
/// <param name="Read">Null when the JSON holds none of the shop's products.</param>
/// <param name="Places">Where it looks, for messages.</param>
internal sealed record ShopFormat(Func<JsonElement, PageScope, ParsedPage?> Read, string Places);
