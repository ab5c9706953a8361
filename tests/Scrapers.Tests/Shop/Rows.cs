using System.Text.Json;

namespace ShoeData.Scrapers.Tests.Shop;

/// <summary>Rows as text: records with lists in them are equal only so.</summary>
internal static class Rows
{
    public static string Text(ShoeListing listing) => JsonSerializer.Serialize(listing, ManifestJson.Default.ShoeListing);
}
