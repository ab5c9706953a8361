namespace ShoeData.Training;

/// <summary>By how much one picture's colours are changed.</summary>
/// <param name="Brightness">Factor; 1 for no change, as for contrast and saturation.</param>
/// <param name="Hue">In turns of the colour circle; 0 for no change.</param>
internal sealed record ColourDraw(double Brightness, double Contrast, double Saturation, double Hue)
{
    /// <param name="strength">Largest relative change of brightness, contrast and saturation.</param>
    /// <param name="hue">Largest turn of the hue, in turns.</param>
    public static ColourDraw Of(Random random, double strength, double hue)
    {
        var brightness = 1 + (strength * Signed(random));
        var contrast = 1 + (strength * Signed(random));
        var saturation = 1 + (strength * Signed(random));
        return new ColourDraw(brightness, contrast, saturation, hue * Signed(random));
    }

    public ColourChange For(ReadOnlySpan<byte> pixels) => ColourChange.Of(ColourChange.MeanGrey(pixels), Brightness, Contrast, Saturation, Hue);

    private static double Signed(Random random) => (2 * random.NextDouble()) - 1;
}
