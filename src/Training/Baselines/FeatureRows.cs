using static TorchSharp.torch;

namespace ShoeData.Training;

/// <summary>The rows of numbers of each part of the data set, in the order of its pictures.</summary>
internal sealed record FeatureRows(Tensor Train, Tensor Val, Tensor Test) : IDisposable
{
    public static async Task<FeatureRows> OfAsync(IPictureFeatures features, LabelledShoes shoes, CancellationToken token) => new(
        await OfAsync(features, shoes.Of(Split.Train), token), await OfAsync(features, shoes.Of(Split.Val), token), await OfAsync(features, shoes.Of(Split.Test), token));

    public void Dispose()
    {
        Train.Dispose();
        Val.Dispose();
        Test.Dispose();
    }

    // libtorch keeps a team of threads for each caller, so the caller is one of its own.
    private static async Task<Tensor> OfAsync(IPictureFeatures features, IReadOnlyList<ShoeSample> samples, CancellationToken token)
    {
        var stack = await PictureStack.DecodeAsync(samples, features.Side, token);
        return await Task.Factory.StartNew(() => features.Of(stack, token), token, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }
}
