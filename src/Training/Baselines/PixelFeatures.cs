using static TorchSharp.torch;

namespace ShoeData.Training;

/// <summary>The small picture itself.</summary>
internal sealed class PixelFeatures : IPictureFeatures
{
    public string Name => "pixels";

    public string Title => "pixels";

    public int Side => 64;

    public Tensor Of(PictureStack stack, CancellationToken token) =>
        PixelRows.Of(stack, PixelRows.Channels * stack.Side * stack.Side, (pixels, row) =>
        {
            for (var at = 0; at < pixels.Length; at++)
                row.Span[at] = pixels[at] / 255f;
        }, token);

    public void Dispose()
    {
    }
}
