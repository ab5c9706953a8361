namespace ShoeData.Curation.Measures;

/// <summary>One channel of a ground that changes evenly: a value and its slopes.</summary>
internal readonly record struct ColourPlane(float Value, float Right = 0, float Down = 0)
{
    // Coordinates of a ring are nearly uncorrelated: a few rounds of one slope after the other come to the least squares.
    private const int Rounds = 3;

    public float At(int x, int y) => Value + (Right * x) + (Down * y);

    /// <summary>The plane nearest to the values of these pixels, given by their indices.</summary>
    public static ColourPlane Through(IReadOnlyList<int> pixels, int width, Func<int, int> valueOf)
    {
        var (meanX, meanY, mean) = (pixels.Average(at => at % width), pixels.Average(at => at / width), pixels.Average(valueOf));
        var (right, down) = (0.0, 0.0);
        for (var round = 0; round < Rounds; round++)
        {
            right = Slope(pixels, at => (at % width) - meanX, at => valueOf(at) - mean - (down * ((at / width) - meanY)));
            down = Slope(pixels, at => (at / width) - meanY, at => valueOf(at) - mean - (right * ((at % width) - meanX)));
        }

        return new ColourPlane((float)(mean - (right * meanX) - (down * meanY)), (float)right, (float)down);
    }

    private static double Slope(IReadOnlyList<int> pixels, Func<int, double> place, Func<int, double> value)
    {
        var (product, square) = (0.0, 0.0);
        foreach (var at in pixels)
        {
            product += place(at) * value(at);
            square += place(at) * place(at);
        }

        return square > 0 ? product / square : 0;
    }
}
