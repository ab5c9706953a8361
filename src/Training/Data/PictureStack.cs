using ShoeData.Imaging;

namespace ShoeData.Training;

/// <summary>Decoded pictures in memory, one byte a channel: decoded once, used every epoch.</summary>
internal sealed record PictureStack
{
    /// <summary>Width and height of each in pixels.</summary>
    public required int Side { get; init; }

    /// <summary>Per picture, red, green and blue interleaved, row by row.</summary>
    public required IReadOnlyList<byte[]> Pictures { get; init; }

    /// <summary>Per picture, the index of its class.</summary>
    public required IReadOnlyList<int> Classes { get; init; }

    public int Count => Pictures.Count;

    /// <exception cref="UserError">A file is missing or no picture.</exception>
    public static async Task<PictureStack> LoadAsync(IReadOnlyList<ShoeSample> samples, int side, CancellationToken token)
    {
        var pictures = new byte[samples.Count][];
        await Parallel.ForAsync(0, samples.Count, token, async (index, inner) =>
            pictures[index] = await LoadAsync(samples[index].Path, side, inner));
        return new PictureStack { Side = side, Pictures = pictures, Classes = [.. samples.Select(sample => sample.Class)] };
    }

    private static async Task<byte[]> LoadAsync(string path, int side, CancellationToken token)
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
