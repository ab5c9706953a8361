using static TorchSharp.torch;

namespace ShoeData.Training;

/// <summary>Rows of numbers from pixels, many pictures at once.</summary>
internal static class PixelRows
{
    public const int Channels = 3;

    /// <param name="length">Numbers a row.</param>
    /// <param name="write">From red, green and blue interleaved to a row.</param>
    public static Tensor Of(PictureStack stack, int length, Action<byte[], Memory<float>> write, CancellationToken token)
    {
        var rows = new float[stack.Count * (long)length];
        Parallel.For(0, stack.Count, new ParallelOptions { CancellationToken = token, MaxDegreeOfParallelism = get_num_threads() }, at => write(stack.Pictures[at].ToArray(), rows.AsMemory(at * length, length)));
        return tensor(rows, [stack.Count, length]);
    }

    /// <summary>One channel from 0 to 1.</summary>
    public static float[] Channel(byte[] pixels, int channel)
    {
        var plane = new float[pixels.Length / Channels];
        for (var at = 0; at < plane.Length; at++)
            plane[at] = pixels[(at * Channels) + channel] / 255f;
        return plane;
    }

    /// <summary>Brightness from 0 to 1, by the weights of Rec. 709.</summary>
    public static float[] Grey(byte[] pixels)
    {
        var plane = new float[pixels.Length / Channels];
        for (var at = 0; at < plane.Length; at++)
            plane[at] = ((0.2126f * pixels[at * Channels]) + (0.7152f * pixels[(at * Channels) + 1]) + (0.0722f * pixels[(at * Channels) + 2])) / 255f;
        return plane;
    }
}
