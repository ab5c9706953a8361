using static TorchSharp.torch;

namespace ShoeData.Training;

/// <summary>Gradients of the brightness, or of red, green and blue each.</summary>
internal sealed class HogFeatures(bool perChannel) : IPictureFeatures
{
    public string Name => perChannel ? "hog_colour" : "hog_grey";

    public string Title => perChannel ? "HOG per colour channel" : "HOG, grey";

    public int Side => 96;

    public Tensor Of(PictureStack stack, CancellationToken token)
    {
        var length = Hog.Length(stack.Side);
        return PixelRows.Of(stack, perChannel ? PixelRows.Channels * length : length, (pixels, row) =>
        {
            for (var channel = 0; channel < (perChannel ? PixelRows.Channels : 1); channel++)
                Hog.Write(perChannel ? PixelRows.Channel(pixels, channel) : PixelRows.Grey(pixels), stack.Side, row.Span.Slice(channel * length, length));
        }, token);
    }

    public void Dispose()
    {
    }
}
