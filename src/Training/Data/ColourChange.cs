namespace ShoeData.Training;

/// <summary>Brightness, contrast, saturation and hue in one: a 3 x 3 matrix over red, green and blue, and an offset.</summary>
internal sealed class ColourChange
{
    private const double RedShare = 0.299;
    private const double GreenShare = 0.587;
    private const double BlueShare = 0.114;
    private readonly float[] _matrix;
    private readonly float _offset;

    private ColourChange(float[] matrix, float offset)
    {
        _matrix = matrix;
        _offset = offset;
    }

    /// <summary>The mean of the picture's greys, 0 to 255.</summary>
    public static double MeanGrey(ReadOnlySpan<byte> pixels)
    {
        long red = 0, green = 0, blue = 0;
        for (var at = 0; at < pixels.Length; at += 3)
        {
            red += pixels[at];
            green += pixels[at + 1];
            blue += pixels[at + 2];
        }

        return ((RedShare * red) + (GreenShare * green) + (BlueShare * blue)) * 3 / pixels.Length;
    }

    /// <param name="grey">The picture's mean grey, which contrast leaves alone.</param>
    /// <param name="brightness">Factor; 1 for no change, as for contrast and saturation.</param>
    /// <param name="hue">In turns of the colour circle; 0 for no change.</param>
    public static ColourChange Of(double grey, double brightness, double contrast, double saturation, double hue)
    {
        var (sin, cos) = Math.SinCos(2 * Math.PI * hue);
        // The hue turns the two colour axes of YIQ and leaves its grey axis alone; saturation stretches them.
        double[] turn =
        [
            .299 + (.701 * cos) + (.168 * sin), .587 - (.587 * cos) + (.330 * sin), .114 - (.114 * cos) - (.497 * sin),
            .299 - (.299 * cos) - (.328 * sin), .587 + (.413 * cos) + (.035 * sin), .114 - (.114 * cos) + (.292 * sin),
            .299 - (.300 * cos) + (1.25 * sin), .587 - (.588 * cos) - (1.05 * sin), .114 + (.886 * cos) - (.203 * sin),
        ];
        double[] shares = [RedShare, GreenShare, BlueShare];
        var matrix = turn.Select((entry, at) => (float)(brightness * contrast * ((saturation * entry) + ((1 - saturation) * shares[at % 3])))).ToArray();
        return new ColourChange(matrix, (float)((1 - contrast) * brightness * grey));
    }

    /// <summary>In place.</summary>
    public void Apply(Span<byte> pixels)
    {
        for (var at = 0; at + 2 < pixels.Length; at += 3)
        {
            float red = pixels[at], green = pixels[at + 1], blue = pixels[at + 2];
            pixels[at] = Level(0, red, green, blue);
            pixels[at + 1] = Level(3, red, green, blue);
            pixels[at + 2] = Level(6, red, green, blue);
        }
    }

    private byte Level(int row, float red, float green, float blue) =>
        (byte)(Math.Clamp((_matrix[row] * red) + (_matrix[row + 1] * green) + (_matrix[row + 2] * blue) + _offset, 0f, 255f) + 0.5f);
}
