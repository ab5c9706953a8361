namespace ShoeData.Training;

/// <summary>Varies a training picture: mirrored, and its brightness, contrast, saturation and hue changed.</summary>
/// <param name="Flip">Probability of mirroring.</param>
/// <param name="Jitter">Probability of changing colours.</param>
/// <param name="Strength">Largest relative change of brightness, contrast and saturation.</param>
/// <param name="Hue">Largest turn of the hue, in turns.</param>
internal sealed record Augmentation(double Flip, double Jitter, double Strength, double Hue)
{
    public static Augmentation From(TrainingOptions options) =>
        new(options.FlipProbability, options.JitterProbability, options.Jitter, options.HueJitter);

    /// <summary>The same picture and the same state of <paramref name="random"/> give the same result.</summary>
    /// <param name="pixels">Red, green and blue interleaved, row by row.</param>
    /// <param name="side">Width and height in pixels.</param>
    public void Apply(ReadOnlySpan<byte> pixels, Span<byte> varied, int side, Random random)
    {
        var flip = random.NextDouble() < Flip;
        var change = random.NextDouble() < Jitter ? Draw(pixels, random) : null;
        if (flip)
            Mirror(pixels, varied, side);
        else
            pixels.CopyTo(varied);
        change?.Apply(varied);
    }

    private ColourChange Draw(ReadOnlySpan<byte> pixels, Random random)
    {
        var brightness = Factor(random);
        var contrast = Factor(random);
        var saturation = Factor(random);
        var hue = Hue * ((2 * random.NextDouble()) - 1);
        return ColourChange.Of(ColourChange.MeanGrey(pixels), brightness, contrast, saturation, hue);
    }

    private double Factor(Random random) => 1 + (Strength * ((2 * random.NextDouble()) - 1));

    private static void Mirror(ReadOnlySpan<byte> pixels, Span<byte> mirrored, int side)
    {
        for (var row = 0; row < side; row++)
        {
            for (var column = 0; column < side; column++)
                pixels.Slice(((row * side) + column) * 3, 3).CopyTo(mirrored[(((row * side) + side - 1 - column) * 3)..]);
        }
    }
}
