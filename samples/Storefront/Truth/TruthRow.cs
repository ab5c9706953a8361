using System.Text.Json.Serialization;

namespace ShoeData.Storefront;

/// <summary>What a right pipeline makes of one colourway.</summary>
/// <param name="Bin">Lower bound of its price class; null when it is not kept.</param>
/// <param name="Reason">Why it is left out; null when it is kept.</param>
public sealed record TruthRow(
    string Sku,
    string Style,
    bool Kept,
    int? Bin,
    [property: JsonConverter(typeof(SnakeCaseEnumConverter<RejectReason>))] RejectReason? Reason);
