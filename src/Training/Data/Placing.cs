namespace ShoeData.Training;

/// <summary>How far a training picture may be moved about in its frame: cut to a part of itself, turned, shifted.</summary>
/// <param name="Crop">Probability of cutting.</param>
/// <param name="LeastArea">Smallest share of the picture's area that is left by a cut.</param>
/// <param name="Stretch">Largest ratio between the sides of what is left; 1 for squares only.</param>
/// <param name="Turn">Largest turn in degrees, either way.</param>
/// <param name="Shift">Largest shift in either direction, as a share of the side.</param>
internal sealed record Placing(double Crop, double LeastArea, double Stretch, double Turn, double Shift)
{
    /// <summary>Null where nothing is moved.</summary>
    public static Placing? From(TrainingOptions options) => options.CropProbability == 0 && options.Rotation == 0 && options.Translation == 0
        ? null
        : new Placing(options.CropProbability, options.CropArea, options.CropStretch, options.Rotation, options.Translation);

    /// <summary>Null where this picture stays as it is.</summary>
    public Place? Draw(Random random)
    {
        var cut = random.NextDouble() < Crop;
        if (!cut && Turn == 0 && Shift == 0)
            return null;
        var (width, height) = cut ? Box(random) : (1, 1);
        var x = cut ? (1 - width) * (random.NextDouble() - 0.5) : 0;
        var y = cut ? (1 - height) * (random.NextDouble() - 0.5) : 0;
        return new Place(x + Moved(random), y + Moved(random), width, height, Turn == 0 ? 0 : Turn * Signed(random) * Math.PI / 180);
    }

    private (double Width, double Height) Box(Random random)
    {
        var area = LeastArea + ((1 - LeastArea) * random.NextDouble());
        var ratio = Math.Exp(Math.Log(Stretch) * Signed(random));
        return (Math.Min(1, Math.Sqrt(area * ratio)), Math.Min(1, Math.Sqrt(area / ratio)));
    }

    private double Moved(Random random) => Shift == 0 ? 0 : Shift * Signed(random);

    private static double Signed(Random random) => (2 * random.NextDouble()) - 1;
}
