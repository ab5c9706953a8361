using System.Text.Json.Serialization;

namespace ShoeData.Training;

/// <summary>Always the class that is most frequent in training.</summary>
internal sealed record MajorityMetrics
{
    /// <summary>Its lower bound in dollars.</summary>
    public required int Bin { get; init; }

    [JsonPropertyName("top1")]
    public required double Top1 { get; init; }

    [JsonPropertyName("top1_low")]
    public required double Top1Low { get; init; }

    [JsonPropertyName("top1_high")]
    public required double Top1High { get; init; }

    public required double WithinOneBin { get; init; }

    public required double WithinOneBinLow { get; init; }

    public required double WithinOneBinHigh { get; init; }
}
