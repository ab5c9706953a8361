using System.Buffers;
using static TorchSharp.torch;

namespace ShoeData.Training;

/// <summary>Some pictures as a model wants them. Its memory is lent and goes back when disposed.</summary>
internal sealed class PictureBatch : IDisposable
{
    private readonly float[] _values;
    private readonly int _side;

    private PictureBatch(float[] values, long[] classes, int side)
    {
        _values = values;
        Classes = classes;
        _side = side;
    }

    public long[] Classes { get; }

    public int Count => Classes.Length;

    /// <summary>How its pictures were mixed with each other; null where they were not.</summary>
    public BatchMix? Mix { get; private set; }

    /// <param name="indices">Which pictures of the stack, in this order.</param>
    /// <param name="random">Gives the picture at each place of the batch its own source of chance; null leaves the pictures as they are.</param>
    public static PictureBatch Of(PictureStack stack, ReadOnlySpan<int> indices, Preprocessing preprocessing, Augmentation? augmentation, Func<int, Random>? random)
    {
        var size = stack.Side * stack.Side * 3;
        var values = ArrayPool<float>.Shared.Rent(indices.Length * size);
        var classes = new long[indices.Length];
        var varied = new byte[size];
        for (var at = 0; at < indices.Length; at++)
        {
            var picture = stack.Pictures[indices[at]].Span;
            classes[at] = stack.Classes[indices[at]];
            if (augmentation is not null && random is not null)
            {
                augmentation.Apply(picture, varied, stack.Side, random(at));
                picture = varied;
            }

            preprocessing.Apply(picture, values.AsSpan(at * size, size));
        }

        // Its pictures may lie in a mapped file, which ends with their last owner.
        GC.KeepAlive(stack);
        return new PictureBatch(values, classes, stack.Side);
    }

    /// <summary>N x 3 x side x side, channels last in memory (NHWC): the layout in which convolutions and pools of a processor, and of a GPU's 16-bit units, are fastest.</summary>
    public Tensor Pictures(Device device)
    {
        using var pictures = empty(Count, _side, _side, 3);
        System.Runtime.InteropServices.MemoryMarshal.AsBytes(_values.AsSpan(0, Count * 3 * _side * _side)).CopyTo(pictures.bytes);
        return pictures.to(device).permute(0, 3, 1, 2);
    }

    /// <summary>Mixes its pictures with each other.</summary>
    public void MixBy(BatchMix? mix)
    {
        Mix = mix;
        mix?.Apply(_values.AsSpan(0, Count * 3 * _side * _side), Count, _side);
    }

    public Tensor Targets(Device device) => tensor(Classes, device: device);

    public void Dispose() => ArrayPool<float>.Shared.Return(_values);
}
