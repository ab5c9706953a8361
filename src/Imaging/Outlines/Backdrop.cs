using System.Runtime.InteropServices;

namespace ShoeData.Imaging;

/// <summary>What a shoe stands before: one colour, or one that changes evenly across the picture, told from the picture's border.</summary>
public sealed class Backdrop
{
    private const int Ring = 2;

    // Channel difference up to which a border pixel takes part, first beside the median colour, then beside the first plane.
    private static readonly int[] Windows = [24, 16];

    // Channel difference that is background at least and at most: above compression noise, below the shade of a white shoe on white.
    private const int SmallestTolerance = 8;
    private const int LargestTolerance = 20;
    private const double NoiseFactor = 3;

    private const double TypicalShare = 0.5;
    private const double BusyShare = 0.6;

    private readonly ColourPlane[] _planes;

    private Backdrop(ColourPlane[] planes, Rgb colour) => (_planes, Colour) = (planes, colour);

    /// <summary>The colour of most of the border.</summary>
    public Rgb Colour { get; }

    /// <summary>How far the border lies from an even ground, of 255: the channel difference that three fifths of its pixels stay below.</summary>
    public int Unevenness { get; private init; }

    /// <summary>The channel difference up to which a pixel is background.</summary>
    public int Tolerance { get; private init; }

    public static Backdrop Of(RgbPixels pixels)
    {
        var colour = BackgroundEstimate.Of(pixels);
        var border = Border(pixels.Width, pixels.Height);
        var ground = new Backdrop([new(colour.Red), new(colour.Green), new(colour.Blue)], colour);
        foreach (var window in Windows)
            ground = ground.Fit(pixels, border, window);

        var histogram = new int[256];
        foreach (var at in border)
            histogram[ground.Distance(pixels, at % pixels.Width, at / pixels.Width)]++;
        return new Backdrop(ground._planes, colour)
        {
            Unevenness = Histogram.Percentile(histogram, BusyShare),
            Tolerance = (int)Math.Clamp(NoiseFactor * Histogram.Percentile(histogram, TypicalShare), SmallestTolerance, LargestTolerance),
        };
    }

    /// <summary>The largest difference of a channel from the ground expected at this place, 0 to 255.</summary>
    public int Distance(RgbPixels pixels, int x, int y)
    {
        var at = ((y * pixels.Width) + x) * RgbPixels.Channels;
        var distance = 0f;
        for (var channel = 0; channel < _planes.Length; channel++)
            distance = Math.Max(distance, Math.Abs(pixels.Data[at + channel] - _planes[channel].At(x, y)));
        return Math.Min(byte.MaxValue, (int)(distance + 0.5f));
    }

    /// <summary>Which pixels look like ground.</summary>
    public bool[] Ground(RgbPixels pixels)
    {
        var ground = new bool[pixels.Width * pixels.Height];
        for (var (y, at) = (0, 0); y < pixels.Height; y++)
        {
            for (var x = 0; x < pixels.Width; x++, at++)
                ground[at] = Distance(pixels, x, y) <= Tolerance;
        }

        return ground;
    }

    private Backdrop Fit(RgbPixels pixels, List<int> border, int window)
    {
        var near = border.FindAll(at => Distance(pixels, at % pixels.Width, at / pixels.Width) <= window);
        // Half a border of one colour is a ground; less is a scene.
        if (near.Count < TypicalShare * border.Count)
            return this;
        var places = CollectionsMarshal.AsSpan(near);
        return new Backdrop([ColourPlane.Through(places, pixels, 0), ColourPlane.Through(places, pixels, 1), ColourPlane.Through(places, pixels, 2)], Colour);
    }

    private static List<int> Border(int width, int height)
    {
        var border = new List<int>(2 * Ring * (width + height));
        for (var y = 0; y < height; y++)
        {
            var edge = y < Ring || y >= height - Ring;
            for (var x = 0; x < width; x++)
            {
                if (edge || x < Ring || x >= width - Ring)
                    border.Add((y * width) + x);
            }
        }

        return border;
    }
}
