using System.Text.Json.Serialization;

namespace ShoeData.Training;

/// <summary>One model's figures on the test split.</summary>
internal sealed record TestMetrics
{
    public required int N { get; init; }

    public required int Groups { get; init; }

    [JsonPropertyName("top1")]
    public required double Top1 { get; init; }

    [JsonPropertyName("top1_low")]
    public required double Top1Low { get; init; }

    [JsonPropertyName("top1_high")]
    public required double Top1High { get; init; }

    public required double WithinOneBin { get; init; }

    public required double WithinOneBinLow { get; init; }

    public required double WithinOneBinHigh { get; init; }

    /// <summary>Mean absolute error of the expected price.</summary>
    public required double MaeUsd { get; init; }

    public required double MaeUsdLow { get; init; }

    public required double MaeUsdHigh { get; init; }

    public static TestMetrics Of(IReadOnlyList<PredictedShoe> shoes, GroupBootstrap bootstrap)
    {
        var top1 = bootstrap.Estimate(shoes, Measures.Top1);
        var near = bootstrap.Estimate(shoes, Measures.WithinOneBin);
        var error = bootstrap.Estimate(shoes, Measures.AbsoluteError);
        return new TestMetrics
        {
            N = shoes.Count,
            Groups = shoes.Select(shoe => shoe.Group).Distinct(StringComparer.Ordinal).Count(),
            Top1 = top1.Value,
            Top1Low = top1.Low,
            Top1High = top1.High,
            WithinOneBin = near.Value,
            WithinOneBinLow = near.Low,
            WithinOneBinHigh = near.High,
            MaeUsd = error.Value,
            MaeUsdLow = error.Low,
            MaeUsdHigh = error.High,
        };
    }
}
