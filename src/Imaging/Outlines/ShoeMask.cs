using System.Buffers;

namespace ShoeData.Imaging;

/// <summary>Which pixels are not background: all that background-coloured pixels joined to the border do not reach.</summary>
public sealed class ShoeMask
{
    private readonly bool[] _object;

    private ShoeMask(bool[] @object, int width, int height) => (_object, Width, Height) = (@object, width, height);

    public int Width { get; }

    public int Height { get; }

    public ReadOnlySpan<bool> Pixels => _object;

    public bool this[int x, int y] => _object[(y * Width) + x];

    public static ShoeMask Of(RgbPixels pixels, Backdrop backdrop)
    {
        var (width, height) = (pixels.Width, pixels.Height);
        var @object = new bool[width * height];
        Array.Fill(@object, true);
        var open = ArrayPool<int>.Shared.Rent(@object.Length);
        var count = 0;
        for (var x = 0; x < width; x++)
        {
            Visit(x, 0);
            Visit(x, height - 1);
        }

        for (var y = 0; y < height; y++)
        {
            Visit(0, y);
            Visit(width - 1, y);
        }

        while (count > 0)
        {
            var (y, x) = Math.DivRem(open[--count], width);
            if (x > 0)
                Visit(x - 1, y);
            if (x < width - 1)
                Visit(x + 1, y);
            if (y > 0)
                Visit(x, y - 1);
            if (y < height - 1)
                Visit(x, y + 1);
        }

        ArrayPool<int>.Shared.Return(open);
        return new ShoeMask(@object, width, height);

        void Visit(int x, int y)
        {
            var at = (y * width) + x;
            if (!@object[at] || backdrop.Distance(pixels, x, y) > backdrop.Tolerance)
                return;
            @object[at] = false;
            open[count++] = at;
        }
    }
}
