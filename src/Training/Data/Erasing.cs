namespace ShoeData.Training;

/// <summary>Covers a rectangle of a picture (Zhong et al. 2017) with the mean colour of ImageNet, which is 0 to a model.</summary>
/// <param name="Probability">That a picture loses a part.</param>
/// <param name="MostArea">Largest share of the picture's area.</param>
internal sealed record Erasing(double Probability, double MostArea)
{
    private const double LeastArea = 0.02;
    private const double Stretch = 3.3;
    private static ReadOnlySpan<byte> Mean => [124, 116, 104];

    /// <summary>In place.</summary>
    /// <param name="pixels">Red, green and blue interleaved, row by row.</param>
    /// <param name="side">Width and height in pixels.</param>
    public void Apply(Span<byte> pixels, int side, Random random)
    {
        if (random.NextDouble() >= Probability)
            return;
        var area = side * side * (Math.Min(LeastArea, MostArea) + (Math.Max(0, MostArea - LeastArea) * random.NextDouble()));
        var ratio = Math.Exp(Math.Log(Stretch) * ((2 * random.NextDouble()) - 1));
        var width = Math.Clamp((int)Math.Round(Math.Sqrt(area * ratio)), 1, side);
        var height = Math.Clamp((int)Math.Round(Math.Sqrt(area / ratio)), 1, side);
        Cover(pixels, side, new PixelBox(random.Next(side - width + 1), random.Next(side - height + 1), width, height));
    }

    private static void Cover(Span<byte> pixels, int side, PixelBox box)
    {
        for (var row = box.Top; row < box.Top + box.Height; row++)
        {
            var part = pixels.Slice(((row * side) + box.Left) * 3, box.Width * 3);
            for (var at = 0; at < part.Length; at += 3)
                Mean.CopyTo(part[at..]);
        }
    }
}
