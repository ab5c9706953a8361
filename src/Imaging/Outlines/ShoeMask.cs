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

    public static ShoeMask Of(RgbPixels pixels, Backdrop backdrop) =>
        new(GroundFlood.Objects(backdrop.Ground(pixels), pixels.Width), pixels.Width, pixels.Height);
}
