namespace ShoeData.Training;

/// <summary>Always the median training price.</summary>
internal sealed record MedianMetrics
{
    public required double PriceUsd { get; init; }

    public required double MaeUsd { get; init; }

    public required double MaeUsdLow { get; init; }

    public required double MaeUsdHigh { get; init; }
}
