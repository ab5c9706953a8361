using System.Text.Json.Serialization;

namespace ShoeData;

/// <summary>One shoe as a source offers it: one colourway, with its own prices and pictures.</summary>
public sealed record ShoeListing
{
    /// <summary>Name of the shop or table, which is also its folder under <c>data/raw/</c>.</summary>
    public required string Source { get; init; }

    /// <summary>Unique within the source.</summary>
    public required string ListingId { get; init; }

    public required string? ProductUrl { get; init; }

    public required string Brand { get; init; }

    public required string Title { get; init; }

    /// <summary>The model that all its colourways share, e.g. <c>nike lebron 15</c>; see <see cref="StyleName"/>.</summary>
    public required string Style { get; init; }

    /// <summary>What the shop itself gives all colourways of the model: parent product, model id, or the first of their ids; null when it does not say.</summary>
    public string? Family { get; init; }

    public required string Sku { get; init; }

    public required string? Colour { get; init; }

    public required Gender Gender { get; init; }

    public required AgeGroup AgeGroup { get; init; }

    /// <summary>What the shop asks without a sale.</summary>
    public required decimal? ListPrice { get; init; }

    /// <summary>What the shop asks now.</summary>
    public required decimal? CurrentPrice { get; init; }

    /// <summary>How <see cref="ListPrice"/> was told from the prices of the source: <c>list</c>, <c>highest_regular</c> or <c>median</c>; left out where nothing was chosen.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? PriceRule { get; init; }

    /// <summary>All prices the source gave for it; left out where it gave one.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PriceSpan? Prices { get; init; }

    /// <summary>ISO 4217 code, e.g. <c>USD</c>; null when the source does not say.</summary>
    public required string? Currency { get; init; }

    public required IReadOnlyList<ImageCandidate> Images { get; init; }

    /// <summary>When the source was first seen saying this; null when it does not say.</summary>
    public required DateTimeOffset? SeenAt { get; init; }
}
