using System.Text.Json.Serialization;

namespace ShoeData.Training;

/// <summary>By how much the model's accuracy exceeds the majority class's on the same pictures, with the interval of that difference.</summary>
internal sealed record LeadMetrics
{
    [JsonPropertyName("top1")]
    public required double Top1 { get; init; }

    [JsonPropertyName("top1_low")]
    public required double Top1Low { get; init; }

    [JsonPropertyName("top1_high")]
    public required double Top1High { get; init; }

    /// <summary>Whether the interval of the difference lies above zero.</summary>
    public required bool BeatsMajority { get; init; }

    /// <summary>Whether even the interval of the model's accuracy alone lies above the majority class's accuracy.</summary>
    public required bool IntervalAboveMajority { get; init; }

    public static LeadMetrics Of(Figure lead, double modelLow, double majority) => new()
    {
        Top1 = lead.Value,
        Top1Low = lead.Low,
        Top1High = lead.High,
        BeatsMajority = lead.Low > 0,
        IntervalAboveMajority = modelLow > majority,
    };
}
