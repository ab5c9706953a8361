using ShoeData.Imaging;

namespace ShoeData.Curation.Measures;

/// <summary>Which pixels are not background: all that background-coloured pixels joined to the border do not reach.</summary>
internal sealed class ShoeMask
{
    /// <summary>Channel difference up to which a pixel still is background: above compression noise, below the shade of a white shoe on white.</summary>
    private const int Tolerance = 8;

    private readonly bool[] _object;

    private ShoeMask(bool[] @object, int width, int height) => (_object, Width, Height) = (@object, width, height);

    public int Width { get; }

    public int Height { get; }

    public bool this[int x, int y] => _object[(y * Width) + x];

    public static ShoeMask Of(RgbPixels pixels)
    {
        var background = BackgroundEstimate.Of(pixels);
        var (width, height) = (pixels.Width, pixels.Height);
        var @object = new bool[width * height];
        Array.Fill(@object, true);
        var open = new Stack<int>();
        for (var at = 0; at < @object.Length; at++)
        {
            if (at < width || at >= @object.Length - width || at % width == 0 || at % width == width - 1)
                Visit(at);
        }

        while (open.TryPop(out var at))
        {
            var x = at % width;
            if (x > 0)
                Visit(at - 1);
            if (x < width - 1)
                Visit(at + 1);
            if (at >= width)
                Visit(at - width);
            if (at < @object.Length - width)
                Visit(at + width);
        }

        return new ShoeMask(@object, width, height);

        void Visit(int at)
        {
            if (!@object[at] || pixels[at % width, at / width].DistanceTo(background) > Tolerance)
                return;
            @object[at] = false;
            open.Push(at);
        }
    }
}
