using ShoeData.Imaging;

namespace ShoeData.Training;

/// <summary>Decoded pictures, one byte a channel: decoded once, used every epoch. They lie in memory, or in a mapped file of the <see cref="PictureCache"/>.</summary>
internal sealed record PictureStack
{
    /// <summary>Width and height of each in pixels.</summary>
    public required int Side { get; init; }

    /// <summary>Per picture, red, green and blue interleaved, row by row.</summary>
    public required IReadOnlyList<ReadOnlyMemory<byte>> Pictures { get; init; }

    /// <summary>Per picture, the index of its class.</summary>
    public required IReadOnlyList<int> Classes { get; init; }

    public int Count => Pictures.Count;

    /// <summary>Decodes into memory, whatever lies in a cache.</summary>
    /// <exception cref="UserError">A file is missing or no picture.</exception>
    public static async Task<PictureStack> DecodeAsync(IReadOnlyList<ShoeSample> samples, int side, CancellationToken token)
    {
        var pictures = new ReadOnlyMemory<byte>[samples.Count];
        await Parallel.ForAsync(0, samples.Count, token, async (index, inner) =>
            pictures[index] = await DecodeAsync(samples[index].Path, side, inner));
        return Of(samples, side, pictures);
    }

    public static PictureStack Of(IReadOnlyList<ShoeSample> samples, int side, IReadOnlyList<ReadOnlyMemory<byte>> pictures) =>
        new() { Side = side, Pictures = pictures, Classes = [.. samples.Select(sample => sample.Class)] };

    /// <summary>One picture of the data set, at the model's size.</summary>
    /// <exception cref="UserError">The file is missing or no picture.</exception>
    public static async Task<byte[]> DecodeAsync(string path, int side, CancellationToken token)
    {
        if (!File.Exists(path))
            throw new UserError($"{path}: this picture of the data set is missing; run Curation again.");
        try
        {
            return ModelInput.Load(await File.ReadAllBytesAsync(path, token), side).Data;
        }
        catch (UserError error)
        {
            throw new UserError($"{path}: {error.Message}", error);
        }
    }
}
