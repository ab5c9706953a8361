namespace ShoeData.Training;

/// <summary>Varies a training picture: its place in the frame, mirrored, its colours changed, a part of it erased.</summary>
/// <param name="Flip">Probability of mirroring.</param>
/// <param name="Jitter">Probability of changing colours.</param>
/// <param name="Strength">Largest relative change of brightness, contrast and saturation.</param>
/// <param name="Hue">Largest turn of the hue, in turns.</param>
internal sealed record Augmentation(double Flip, double Jitter, double Strength, double Hue)
{
    /// <summary>Null to leave every picture where it is.</summary>
    public Placing? Placing { get; init; }

    /// <summary>Null to erase nothing.</summary>
    public Erasing? Erasing { get; init; }

    public static Augmentation From(TrainingOptions options) => new(options.FlipProbability, options.JitterProbability, options.Jitter, options.HueJitter)
    {
        Placing = Placing.From(options),
        Erasing = options.ErasingProbability > 0 ? new Erasing(options.ErasingProbability, options.ErasingArea) : null,
    };

    /// <summary>The same picture and the same state of <paramref name="random"/> give the same result.</summary>
    /// <param name="pixels">Red, green and blue interleaved, row by row.</param>
    /// <param name="side">Width and height in pixels.</param>
    public void Apply(ReadOnlySpan<byte> pixels, Span<byte> varied, int side, Random random)
    {
        var flip = random.NextDouble() < Flip;
        var colours = random.NextDouble() < Jitter ? ColourDraw.Of(random, Strength, Hue) : null;
        var place = Placing?.Draw(random);
        if (place is not null)
            Resampling.Apply(pixels, varied, side, flip ? place.Mirrored : place);
        else if (flip)
            Mirror(pixels, varied, side);
        else
            pixels.CopyTo(varied);
        colours?.For(varied).Apply(varied);
        Erasing?.Apply(varied, side, random);
    }

    private static void Mirror(ReadOnlySpan<byte> pixels, Span<byte> mirrored, int side)
    {
        for (var row = 0; row < side; row++)
        {
            for (var column = 0; column < side; column++)
                pixels.Slice(((row * side) + column) * 3, 3).CopyTo(mirrored[(((row * side) + side - 1 - column) * 3)..]);
        }
    }
}
