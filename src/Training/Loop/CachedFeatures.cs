using static TorchSharp.torch;

namespace ShoeData.Training;

/// <summary>What a frozen backbone makes of every picture, and the class of each.</summary>
internal sealed record CachedFeatures(Tensor Features, Tensor Targets) : IDisposable
{
    public void Dispose()
    {
        Features.Dispose();
        Targets.Dispose();
    }
}
