using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

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

    private const int Together = 8;
    private const float Half = 0.5f;

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

    /// <summary>One colour everywhere, and what differs from it by no more than the tolerance.</summary>
    public static Backdrop Plain(Rgb colour, int tolerance) => new([new(colour.Red), new(colour.Green), new(colour.Blue)], colour) { Tolerance = tolerance };

    public static Backdrop Of(RgbPixels pixels)
    {
        var colour = BackgroundEstimate.Of(pixels);
        var border = Border(pixels.Width, pixels.Height);
        var ground = Plain(colour, 0);
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
        return Math.Min(byte.MaxValue, (int)(distance + Half));
    }

    /// <summary>Which pixels look like ground.</summary>
    public bool[] Ground(RgbPixels pixels)
    {
        var ground = new bool[pixels.Width * pixels.Height];
        var row = pixels.Width * RgbPixels.Channels;
        var expected = new float[row];
        for (var at = 0; at < row; at++)
            expected[at] = _planes[at % RgbPixels.Channels].At(at / RgbPixels.Channels, 0);
        for (var y = 0; y < pixels.Height; y++)
            MarkGround(pixels.Data.AsSpan(y * row, row), expected, y, ground.AsSpan(y * pixels.Width, pixels.Width));
        return ground;
    }

    // What Distance says of each, for eight pixels at a time: three registers of channels.
    private void MarkGround(ReadOnlySpan<byte> colours, ReadOnlySpan<float> expected, int y, Span<bool> ground)
    {
        Span<float> fall = stackalloc float[Together * RgbPixels.Channels];
        for (var at = 0; at < fall.Length; at++)
            fall[at] = _planes[at % RgbPixels.Channels].Down * y;
        var x = 0;
        for (; x <= ground.Length - Together; x += Together)
        {
            var like = 0u;
            for (var register = 0; register < fall.Length; register += Together)
            {
                var at = (x * RgbPixels.Channels) + register;
                var numbers = Vector128.WidenLower(Vector128.CreateScalar(BitConverter.ToUInt64(colours[at..])).AsByte());
                var values = Vector256.ConvertToSingle(Vector256.Create(Vector128.WidenLower(numbers), Vector128.WidenUpper(numbers)).AsInt32());
                var differences = Vector256.Abs(values - (Vector256.Create(expected[at..]) + Vector256.Create<float>(fall[register..])));
                like |= Vector256.LessThan(differences + Vector256.Create(Half), Vector256.Create(Tolerance + 1f)).ExtractMostSignificantBits() << register;
            }

            like &= (like >> 1) & (like >> 2);
            for (var pixel = 0; pixel < Together; pixel++)
                ground[x + pixel] = ((like >> (pixel * RgbPixels.Channels)) & 1) != 0;
        }

        for (; x < ground.Length; x++)
        {
            ground[x] = true;
            for (var at = x * RgbPixels.Channels; at < (x + 1) * RgbPixels.Channels; at++)
                ground[x] &= Math.Abs(colours[at] - (expected[at] + fall[at % RgbPixels.Channels])) + Half < Tolerance + 1f;
        }
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
            var isWhole = y < Ring || y >= height - Ring || width <= 2 * Ring;
            for (var x = 0; x < width; x++)
            {
                if (!isWhole && x == Ring)
                    x = width - Ring;
                border.Add((y * width) + x);
            }
        }

        return border;
    }
}
