namespace ShoeData.Imaging;

/// <summary>Centres each feature and divides it by its spread.</summary>
public sealed record FeatureScaling(float[] Mean, float[] Factor)
{
    // A picture unlike all that were learned from must not win by one feature.
    private const float Furthest = 4;

    // A feature that hardly varied says little, however far off it is.
    private const double SmallestSpread = 0.03;

    public float[] Apply(ReadOnlySpan<float> features)
    {
        var scaled = new float[features.Length];
        for (var at = 0; at < scaled.Length; at++)
            scaled[at] = Math.Clamp((features[at] - Mean[at]) * Factor[at], -Furthest, Furthest);
        return scaled;
    }

    public static FeatureScaling Of(IReadOnlyList<float[]> examples)
    {
        var (mean, factor) = (new float[examples[0].Length], new float[examples[0].Length]);
        for (var at = 0; at < mean.Length; at++)
        {
            var average = examples.Average(example => (double)example[at]);
            var spread = Math.Sqrt(examples.Average(example => Math.Pow(example[at] - average, 2)));
            (mean[at], factor[at]) = ((float)average, (float)(1 / Math.Max(spread, SmallestSpread)));
        }

        return new FeatureScaling(mean, factor);
    }
}
